import {signedRankCritical} from './rank-sums.ts';

/** An interval of a shift, in the unit of the differences. An end is undefined where the pairs are too few to bound it. */
export type Interval = {readonly low: number | undefined; readonly high: number | undefined};

export type PairedShift = Interval & {
  /** Hodges–Lehmann: the median of the means of every two differences. */
  readonly shift: number;
};

/**
 * By how much the second of each pair exceeds the first, with the exact interval that belongs to Wilcoxon's signed ranks: no
 * assumption on the shape of the noise but symmetry, which a random order within the pair gives. Each end is passed with
 * probability at most `alpha`, so the interval holds with 1 − 2·alpha. Throws on no pairs.
 */
export function pairedShift(differences: readonly number[], alpha: number): PairedShift {
  if (differences.length === 0) throw new RangeError('No pairs: nothing to compare.');
  const means = walshAverages(differences);
  const critical = signedRankCritical(differences.length, alpha);
  const middle = (means.length - 1) / 2;
  return {
    shift: ((means[Math.floor(middle)] ?? 0) + (means[Math.ceil(middle)] ?? 0)) / 2,
    low: means[critical],
    high: critical < 0 ? undefined : means[means.length - 1 - critical],
  };
}

/** The mean of every two differences, each with itself included, ascending: n(n + 1)/2 of them. */
function walshAverages(differences: readonly number[]): Float64Array {
  const means = new Float64Array((differences.length * (differences.length + 1)) / 2);
  let at = 0;
  differences.forEach((first, index) => {
    for (const second of differences.slice(index)) {
      means[at] = (first + second) / 2;
      at += 1;
    }
  });
  return means.toSorted();
}

/** The fewest pairs with which an end at `alpha` exists: all signs alike has probability 2⁻ⁿ. */
export function leastPairs(alpha: number): number {
  return Math.ceil(-Math.log2(alpha) - 1e-12);
}
