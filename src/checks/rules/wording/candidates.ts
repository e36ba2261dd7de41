import {emptyWords, fieldTerms} from './house-words.ts';

type Pattern = {readonly inconsiderate: Readonly<Record<string, unknown>>};

// Safe as the types of retext-equality say; the package does not export its list, so that it is asked for by its file.
const {patterns} = (await import(
  new URL('./patterns-en.js', import.meta.resolve('retext-equality')).href
)) as {
  readonly patterns: readonly Pattern[];
};

const ignored = new Set(fieldTerms);
const phrases = patterns.flatMap(({inconsiderate}) => Object.keys(inconsiderate));
/** The phrases of the lists as their words, by the first of them. */
const byFirst = Map.groupBy(
  [...emptyWords, ...phrases.filter((phrase) => !ignored.has(phrase))].map((phrase) =>
    wordsOf(joined(phrase)),
  ),
  ([first]) => first,
);

/**
 * Whether a text may hold a phrase of the lists, since it has all words of one: a quick look, which spares most paragraphs the slow one.
 * retext-equality prepares its long lists anew for each paragraph.
 */
export function mayHoldPhrase(text: string): boolean {
  const words = new Set([...wordsOf(text), ...wordsOf(joined(text))]);
  return [...words].some((first) =>
    byFirst.get(first)?.some((phrase) => phrase.every((word) => words.has(word))),
  );
}

/** Without hyphens and apostrophes, over which the lists look as well: “man-power” is “manpower”. */
function joined(text: string): string {
  return text.replaceAll(/[-'’‐‑]/g, '');
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? [];
}
