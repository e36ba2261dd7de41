import {groupThousands, THIN_SPACE} from '../../../domain/quantity/format.ts';
import {keepBudget} from './budget.ts';
import {compressedSize, whiteSpace, type OwnSize} from './cost.ts';
import {FAR, isShort} from './far.ts';
import {readPage, replaceStretches, type PageFacts, type Stretch} from './html.ts';
import type {OwnSizes} from './own-sizes.ts';
import type {StyleSheet} from './style-sheet.ts';

/** What all pages of a build share. */
export type Shared = {
  /** By the address that a page links it at. */
  readonly styleSheets: ReadonlyMap<string, StyleSheet>;
  /** The words of each island's scripts: among them are the classes and elements that it may bring about later. */
  readonly islandWords: ReadonlyMap<string, readonly string[]>;
  /** The compressed size of the small script, in bytes. */
  readonly scriptSize: number;
  readonly ownSizes: Pick<OwnSizes, 'of'>;
};

/**
 * The names that the rules of a page may ask for: those that occur on it, and those that its islands may bring about.
 * @throws {Error} that says what is wrong with the page.
 */
export function namesOn(
  html: string,
  shared: Pick<Shared, 'islandWords'>,
  {hasMain, tokens, islands, words}: PageFacts = readPage(html),
): readonly string[] {
  if (!hasMain) {
    throw new Error(
      'it has no `main`: rendering it failed, and an error stands in its place. Look at the page.',
    );
  }
  const used = isShort({words}) ? [...tokens].filter((token) => token !== `.${FAR}`) : tokens;
  return [...used, ...[...islands].flatMap((name) => islandTokens(name, shared))];
}

/**
 * A page with its rules inlined and its own cost stated; `names` are those of all pages that share its style sheet.
 * @throws {Error} that says what is wrong with the page.
 */
export function finishPage(
  html: string,
  shared: Shared,
  names: ReadonlySet<string>,
  facts: Omit<PageFacts, 'tokens'> = readPage(html),
): string {
  const {styleSheets, scriptSize, ownSizes} = shared;
  const rules = facts.styleSheets.map(({href}) => {
    const sheet = styleSheets.get(href);
    if (sheet === undefined) throw new Error(`it links the style sheet ${href}, which was not built.`);
    return sheet.rulesFor(names);
  });
  const [first, ...others] = facts.styleSheets;
  if (first === undefined)
    throw new Error('it links no style sheet: src/plugins/delivery/template.ts should.');
  const styled: (Stretch & {readonly text: string})[] = [
    {...first, text: `<style>${rules.join('')}</style>`},
    ...[...others, ...facts.separators, ...(isShort(facts) ? facts.far : [])].map((stretch) => ({
      ...stretch,
      text: '',
    })),
  ];
  const {cost, words} = facts;
  if (cost === undefined) {
    const page = replaceStretches(html, styled);
    keepBudget(compressedSize(page), words);
    return page;
  }
  const write = ({size, space}: OwnSize): string =>
    replaceStretches(html, [...styled, {...cost, text: costText(size, scriptSize) + whiteSpace(space)}]);
  const own = ownSizes.of(write);
  keepBudget(own.size, words);
  return write(own);
}

function islandTokens(name: string, {islandWords}: Pick<Shared, 'islandWords'>): readonly string[] {
  const words = islandWords.get(name);
  if (words === undefined) {
    throw new Error(
      `it holds the island “${name}”, which was not built: its file must end in \`.island.tsx\`.`,
    );
  }
  return words.flatMap((word) => [word, `.${word}`]);
}

function costText(size: number, scriptSize: number): string {
  return `This page: ${bytes(size)} in 1 request, then 1 script of ${bytes(scriptSize)}.`;
}

function bytes(size: number): string {
  return `${groupThousands(String(size))}${THIN_SPACE}bytes`;
}
