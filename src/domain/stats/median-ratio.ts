import {bootstrap, pairedBootstrap, type Pair, type Resampling} from './bootstrap.ts';
import type {Interval} from './paired.ts';
import {median} from './quantile.ts';

/** The second median over the first, without a unit, and its bootstrap interval. */
export type MedianRatio = Interval & {readonly ratio: number};

/**
 * How many times the median of the first sample that of the second is, where the runs of the two are independent. Throws when a sample
 * is empty; the ratio is Infinity or NaN over a median of 0.
 */
export function medianRatio(
  first: readonly number[],
  second: readonly number[],
  options: Resampling,
): MedianRatio {
  return {ratio: ratioOf(first, second), ...bootstrap(first, second, ratioOf, options)};
}

/** The same where the runs were taken in pairs, side by side: what slows both sides of a pair cancels in the interval. */
export function pairedMedianRatio(pairs: readonly Pair[], options: Resampling): MedianRatio {
  return {ratio: ratioOfPairs(pairs), ...pairedBootstrap(pairs, ratioOfPairs, options)};
}

function ratioOfPairs(pairs: readonly Pair[]): number {
  return ratioOf(
    pairs.map(([first]) => first),
    pairs.map(([, second]) => second),
  );
}

function ratioOf(first: readonly number[], second: readonly number[]): number {
  return median(second) / median(first);
}
