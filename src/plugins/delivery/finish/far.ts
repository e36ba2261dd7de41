import type {Stretch} from './html.ts';

/** The class of what the first paint need not wait for (src/css/base.css). */
export const FAR = 'far';

/**
 * A page of fewer words ends within two and a half screens of a phone. Browsers prepare that much anyway: what is held back there is let
 * go again before the first paint, which then waits for a second layout.
 */
const SHORT_PAGE_WORDS = 450;

export function isShort({words}: {readonly words: number}): boolean {
  return words < SHORT_PAGE_WORDS;
}

/** Where the class stands in the start tag between `start` and `end`, with the space before it; undefined where it does not. */
export function farIn(html: string, {start, end}: Stretch): Stretch | undefined {
  const found = /\sclass="[^"]*?(?<word>(?<=["\s])far|\sfar)(?=["\s])/d.exec(html.slice(start, end));
  const [from, to] = found?.indices?.groups?.['word'] ?? [];
  return from === undefined || to === undefined ? undefined : {start: start + from, end: start + to};
}
