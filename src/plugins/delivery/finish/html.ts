import {Parser} from 'htmlparser2';
import {farIn} from './far.ts';

/** A stretch of a page: characters from `start` up to and without `end`. */
export type Stretch = {readonly start: number; readonly end: number};

/** What finishing a page needs to know of its HTML, read in one pass. */
export type PageFacts = {
  /** Element names, `.class` names and `#id`s that occur: what a CSS rule may ask for. */
  readonly tokens: ReadonlySet<string>;
  readonly styleSheets: readonly (Stretch & {readonly href: string})[];
  /** Where the page states its own cost: the content of `[data-page-cost]`. */
  readonly cost: Stretch | undefined;
  /** The islands that stand on the page, by name. */
  readonly islands: ReadonlySet<string>;
  /** Where the class `far` stands. */
  readonly far: readonly Stretch[];
  /** Where React parts neighbouring texts by an empty comment: whoever wakes an island reads them, the rest of a page nobody does. */
  readonly separators: readonly Stretch[];
  /** How many words a reader sees or hears, without scripts and styles. */
  readonly words: number;
  readonly hasMain: boolean;
};

/** Reads a built page by a real parser, so that unquoted attributes and optional end tags do not mislead. */
export function readPage(html: string): PageFacts {
  const tokens = new Set<string>(['html', 'body']);
  const styleSheets: (Stretch & {href: string})[] = [];
  let cost: Stretch | undefined;
  let costDepth = 0;
  let costStart = 0;
  const islands = new Set<string>();
  let islandDepth = 0;
  const far: Stretch[] = [];
  const separators: Stretch[] = [];
  let words = 0;
  let silent = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      tokens.add(name);
      for (const token of attributes['class']?.split(/\s+/) ?? []) if (token !== '') tokens.add(`.${token}`);
      const marked = farIn(html, {start: parser.startIndex, end: parser.endIndex + 1});
      if (marked !== undefined) far.push(marked);
      if (attributes['id'] !== undefined) tokens.add(`#${attributes['id']}`);
      if (name === 'link' && attributes['rel'] === 'stylesheet') {
        styleSheets.push({
          href: attributes['href'] ?? '',
          start: parser.startIndex,
          end: parser.endIndex + 1,
        });
      }
      if (attributes['data-island'] !== undefined) islands.add(attributes['data-island']);
      if (islandDepth > 0 || attributes['data-island'] !== undefined) islandDepth += 1;
      silent = name === 'script' || name === 'style';
      if (costDepth > 0) costDepth += 1;
      if (attributes['data-page-cost'] !== undefined) {
        costDepth = 1;
        costStart = parser.endIndex + 1;
      }
    },
    ontext(text) {
      if (!silent) words += text.match(/\S+/g)?.length ?? 0;
    },
    oncomment(text) {
      if (text === ' ' && islandDepth === 0 && costDepth === 0)
        separators.push({start: parser.startIndex, end: parser.endIndex + 1});
    },
    onclosetag() {
      silent = false;
      if (islandDepth > 0) islandDepth -= 1;
      if (costDepth === 0) return;
      costDepth -= 1;
      if (costDepth === 0) cost = {start: costStart, end: parser.startIndex};
    },
  });
  parser.end(html);
  return {tokens, styleSheets, cost, islands, far, separators, words, hasMain: tokens.has('main')};
}

/** `html` with stretches replaced; they may be given in any order and must not overlap. */
export function replaceStretches(
  html: string,
  changes: readonly (Stretch & {readonly text: string})[],
): string {
  let at = 0;
  const parts: string[] = [];
  for (const {start, end, text} of changes.toSorted((a, b) => a.start - b.start)) {
    parts.push(html.slice(at, start), text);
    at = end;
  }
  return parts.join('') + html.slice(at);
}
