import {mean, median, standardDeviation} from './quantile.ts';

/** What the runs of an experiment are summed up by: a median, and the least and the greatest value, all in one unit. */
export type MedianRange = {
  readonly n: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
};

/**
 * Standard deviation (n − 1) over the mean, as a share of 1: what a receipt states as the noise of a metric. Undefined for fewer than
 * two values, which vary by nothing known, and for a mean of 0. It has a meaning only for values of one sign.
 */
export function coefficientOfVariation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const middle = mean(values);
  return middle === 0 ? undefined : standardDeviation(values) / Math.abs(middle);
}

/** Throws on an empty sample. */
export function medianRange(values: readonly number[]): MedianRange {
  const middle = median(values);
  // Not Math.min(...values): a hundred thousand arguments overflow the stack.
  const [min, max] = [Math.min, Math.max].map((outermost) => values.reduce((a, b) => outermost(a, b)));
  return {n: values.length, median: middle, min: min ?? middle, max: max ?? middle};
}

/**
 * How surely the range of `n` independent values holds the population's median: all fall on one side of it with probability 2·2⁻ⁿ.
 * Five runs give 93.75 %, six 96.875 %.
 */
export function rangeConfidence(n: number): number {
  return n < 1 ? 0 : 1 - 2 ** (1 - n);
}
