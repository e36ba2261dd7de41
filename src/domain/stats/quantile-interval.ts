import type {Interval} from './paired.ts';
import {quantileRanks, type RankInterval} from './quantile-ranks.ts';
import {ascending, quantileRank} from './quantile.ts';

/**
 * A sample's quantile and the observed values between which the population's lies, in the unit of the sample. `high` is undefined
 * where the sample is too small for an upper bound: the p99 of 100 values has none, for their greatest may still be under it.
 */
export type QuantileInterval = Interval & {
  readonly value: number;
  readonly n: number;
  /** Of the bounds, from 1; undefined as they are. */
  readonly ranks: RankInterval;
};

/**
 * The quantile `p` of a sample with its distribution-free interval by binomial ranks: it assumes independent values and nothing of
 * their shape. Throws on an empty sample and on p outside of (0, 1].
 */
export function quantileInterval(values: readonly number[], p: number, confidence: number): QuantileInterval {
  if (!(p > 0 && p <= 1)) throw new RangeError(`A quantile is over 0 and at most 1, not ${p}.`);
  const sorted = ascending(values);
  const value = sorted[quantileRank(sorted.length, p) - 1];
  if (value === undefined) throw new RangeError('An empty sample has no quantile.');
  const ranks = quantileRanks(sorted.length, p, confidence);
  const at = (rank: number | undefined) => (rank === undefined ? undefined : sorted[rank - 1]);
  return {value, n: sorted.length, ranks, low: at(ranks.low), high: at(ranks.high)};
}
