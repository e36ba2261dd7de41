import type {Interval} from './paired.ts';
import {randomIndex, type Random} from './random.ts';

/** A value on either side of one repetition. */
export type Pair = readonly [first: number, second: number];

/**
 * Percentile bootstrap of what `statistic` says of the pairs: pairs are drawn with replacement, so that what both sides share
 * (a slow moment of the machine) stays shared. Each end is passed with probability about `alpha`; an end is undefined when
 * `rounds` are too few to find it.
 */
export function pairedBootstrap(
  pairs: readonly Pair[],
  statistic: (pairs: readonly Pair[]) => number,
  options: {readonly alpha: number; readonly rounds: number; readonly random: Random},
): Interval {
  if (pairs.length === 0) throw new RangeError('No pairs: nothing to compare.');
  const {alpha, rounds, random} = options;
  const results = Float64Array.from({length: rounds}, () =>
    statistic(pairs.map((pair) => pairs[randomIndex(random, pairs.length)] ?? pair)),
  ).toSorted();
  const outside = Math.floor(alpha * rounds);
  if (outside < 1) return {low: undefined, high: undefined};
  return {low: results[outside - 1], high: results[rounds - outside]};
}
