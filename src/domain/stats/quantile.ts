/** Ascending copy. Typed arrays sort numbers without a comparison function, several times faster: resampling sorts a lot. */
export function ascending(values: readonly number[]): Float64Array {
  return Float64Array.from(values).toSorted();
}

/** The rank, from 1, at which the quantile `p` of `n` values is read: the least that has the share `p` of them at or below it. */
export function quantileRank(n: number, p: number): number {
  // 1e-9: 0.07 × 100 is 7.000000000000001, and its rank is 7.
  return Math.ceil(p * n - 1e-9);
}

/**
 * The value at or below which at least the share `p` of the sample lies: an observed value, never one in between, so that a rank
 * interval (`quantileRanks`) encloses it. Throws on an empty sample and on p outside of (0, 1].
 */
export function quantile(values: readonly number[], p: number): number {
  if (!(p > 0 && p <= 1)) throw new RangeError(`A quantile is over 0 and at most 1, not ${p}.`);
  const value = ascending(values)[quantileRank(values.length, p) - 1];
  if (value === undefined) throw new RangeError('An empty sample has no quantile.');
  return value;
}

/** The middle value, or the mean of the two in the middle. Throws on an empty sample. */
export function median(values: readonly number[]): number {
  const sorted = ascending(values);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('An empty sample has no median.');
  return (low + high) / 2;
}

/** The arithmetic mean. Throws on an empty sample. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('An empty sample has no mean.');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Standard deviation with n − 1; 0 for fewer than two values. */
export function standardDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}
