import type {BuiltPage} from '../built-pages/read.ts';

/** An address on another site, and the pages that lead there. */
export type ExternalLink = {readonly url: string; readonly pages: readonly string[]};

/** What asking for an address came to; `why` is for people. */
export type Answer = {readonly kind: 'answers'} | {readonly kind: 'fails'; readonly why: string};

/** Every address of another site that pages link to, without its anchor, once. Reserved names (RFC 2606) lead nowhere on purpose. */
export function externalLinks(pages: Iterable<BuiltPage>, own: string): readonly ExternalLink[] {
  const found = new Map<string, Set<string>>();
  for (const {route, links} of pages)
    for (const link of links) {
      if (!/^https?:\/\//.test(link)) continue;
      const url = new URL(link);
      if (
        url.origin === own ||
        /(?:^|\.)(?:example|test|invalid|localhost)$|(?:^|\.)example\.(?:com|net|org)$/.test(url.hostname)
      )
        continue;
      url.hash = '';
      found.set(url.href, (found.get(url.href) ?? new Set()).add(route));
    }
  return [...found]
    .map(([url, routes]) => ({url, pages: [...routes].toSorted()}))
    .toSorted((a, b) => (a.url < b.url ? -1 : 1));
}

/** What a status says of a link. Sites that turn away programs (401, 403, 429) are taken to be there. */
export function answerOf(status: number): Answer {
  if (status < 400 || [401, 403, 405, 429].includes(status)) return {kind: 'answers'};
  return {kind: 'fails', why: `answers ${status}`};
}

/** The text of the issue; empty where every link leads somewhere. */
export function reportOf(results: readonly (readonly [ExternalLink, Answer])[]): string {
  const failing = results.flatMap(([{url, pages}, answer]) =>
    answer.kind === 'fails'
      ? [`- <${url}> ${answer.why}; linked from ${pages.map((page) => `\`${page}\``).join(', ')}`]
      : [],
  );
  if (failing.length === 0) return '';
  const count = failing.length === 1 ? '1 link leads' : `${failing.length} links lead`;
  return [
    `${count} nowhere, each asked three times. Of ${results.length} in all.`,
    '',
    ...failing,
    '',
    'Find where the page has moved to, or link an archived copy. This text is brought up to date every day, and the issue closes itself.',
    '',
  ].join('\n');
}
