import {wordsOf} from './words.ts';

/** Below this share of common words two blocks are shown as one removed and one added: a mixture of both could not be read. */
const LEAST_LIKENESS = 0.4;

/** How much two texts have in common: Dice's coefficient of their words, 0 to 1. */
export function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length + right.length === 0) return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) {
      common += 1;
      counts.set(word, count - 1);
    }
  }
  return (2 * common) / (left.length + right.length);
}

/**
 * Pairs removed texts with the added ones that replaced them, in order, so that the sum of likeness is greatest.
 * Gives pairs of indices, both ascending.
 */
export function pairByLikeness(
  removed: readonly string[],
  added: readonly string[],
): readonly (readonly [number, number])[] {
  const width = added.length + 1;
  const gains = removed.map((before) => added.map((after) => likeness(before, after)));
  // best[i * width + j] is the greatest sum for the texts from i and j on.
  const best = new Float64Array((removed.length + 1) * width);
  const at = (i: number, j: number): number => best[i * width + j] ?? 0;
  const gain = (i: number, j: number): number => gains[i]?.[j] ?? 0;
  for (let i = removed.length - 1; i >= 0; i--) {
    for (let j = added.length - 1; j >= 0; j--) {
      const paired = gain(i, j) >= LEAST_LIKENESS ? gain(i, j) + at(i + 1, j + 1) : 0;
      best[i * width + j] = Math.max(paired, at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < removed.length && j < added.length;) {
    if (gain(i, j) >= LEAST_LIKENESS && at(i, j) === gain(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (at(i, j) === at(i + 1, j)) i++;
    else j++;
  }
  return pairs;
}
