import type {Interval} from './paired.ts';
import {randomIndex, type Random} from './random.ts';

/** A value on either side of one repetition. */
export type Pair = readonly [first: number, second: number];

/** `alpha`: the share of samples whose interval ends short of the truth, on each side. `random` is drawn from in a fixed order. */
export type Resampling = {readonly alpha: number; readonly rounds: number; readonly random: Random};

/**
 * Percentile bootstrap of what `statistic` says of the pairs: pairs are drawn with replacement, so that what both sides share
 * (a slow moment of the machine) stays shared. Each end is passed with probability about `alpha`; an end is undefined when
 * `rounds` are too few to find it.
 */
export function pairedBootstrap(
  pairs: readonly Pair[],
  statistic: (pairs: readonly Pair[]) => number,
  options: Resampling,
): Interval {
  if (pairs.length === 0) throw new RangeError('No pairs: nothing to compare.');
  return resample(() => statistic(drawn(pairs, options.random)), options);
}

/**
 * Percentile bootstrap of what `statistic` says of two independent samples, each drawn with replacement by itself. Ends as those
 * of `pairedBootstrap`. Throws when a sample is empty.
 */
export function bootstrap(
  first: readonly number[],
  second: readonly number[],
  statistic: (first: readonly number[], second: readonly number[]) => number,
  options: Resampling,
): Interval {
  if (first.length === 0 || second.length === 0) throw new RangeError('An empty sample cannot be compared.');
  const {random} = options;
  return resample(() => statistic(drawn(first, random), drawn(second, random)), options);
}

function resample(statistic: () => number, {alpha, rounds}: Resampling): Interval {
  const results = Float64Array.from({length: rounds}, statistic).toSorted();
  const outside = Math.floor(alpha * rounds);
  if (outside < 1) return {low: undefined, high: undefined};
  return {low: results[outside - 1], high: results[rounds - outside]};
}

/** As many values as there are, with replacement. */
function drawn<Value>(values: readonly Value[], random: Random): readonly Value[] {
  return values.map((value) => values[randomIndex(random, values.length)] ?? value);
}
