/**
 * What a browser may fetch before a click (https://html.spec.whatwg.org/multipage/speculative-loading.html): a page of this site whose
 * link the reader rests on. Pages end in a slash; files, feeds and mail links do not, and are left alone.
 *
 * The small script writes this text into the page, since the other two ways fail: a `Speculation-Rules` header costs every page a
 * request, and neither it nor rules in the HTML can leave out readers whose browser sends Save-Data (Chromium 156 looks at Android’s own
 * setting alone). The policy names its hash.
 */
export const speculationRules = JSON.stringify({
  prefetch: [{where: {or: [{href_matches: '/'}, {href_matches: '/*/'}]}, eagerness: 'moderate'}],
});

/** The Trusted Types policy under which the small script writes the rules; it passes no other text. */
export const speculationPolicy = 'speculation';
