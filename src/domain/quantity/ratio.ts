import {formatNumber, THIN_SPACE} from './format.ts';
import {QuantityError, type Quantity} from './quantity.ts';
import {dimensionOf} from './units.ts';

/** Which direction of a metric is an improvement. */
export type Better = 'lower' | 'higher';

/** A number computed from figures, with the digits that those figures justify. */
export type Computed = {readonly value: number; readonly digits: number};

/**
 * How many digits a ratio of two figures may show: as many as the poorer of the two has, and at least two. Latencies are
 * often published with one digit (4 ms, 0.6 ms); a ratio of one digit (“7×”) would then misstate it by more than the
 * second digit can.
 */
function digitsOfRatio(a: Quantity, b: Quantity): number {
  return Math.max(2, Math.min(a.digits, b.digits));
}

function requireSameDimension(a: Quantity, b: Quantity): void {
  if (dimensionOf(a.unit) !== dimensionOf(b.unit)) {
    throw new QuantityError(`“${a.text}” and “${b.text}” cannot be compared: give both in one dimension.`);
  }
}

/**
 * How many times better `after` is than `before`: 4 ms → 0.6 ms with `lower` better is 6.7. Below 1 it got worse.
 * Undefined where a figure of zero leaves no ratio.
 * @throws {QuantityError} when the two have different dimensions.
 */
export function improvement(before: Quantity, after: Quantity, better: Better): Computed | undefined {
  requireSameDimension(before, after);
  const [numerator, denominator] = better === 'lower' ? [before, after] : [after, before];
  if (denominator.value === 0 || numerator.value === 0) return undefined;
  return {value: numerator.value / denominator.value, digits: digitsOfRatio(before, after)};
}

/** The relative change from `before` to `after` as a share: 4 ms → 0.6 ms is −0.85. Undefined from zero. */
export function relativeChange(before: Quantity, after: Quantity): Computed | undefined {
  requireSameDimension(before, after);
  if (before.value === 0) return undefined;
  return {value: (after.value - before.value) / before.value, digits: digitsOfRatio(before, after)};
}

/** `6.7×` */
export function formatMultiple({value, digits}: Computed): string {
  return `${formatNumber(value, digits)}×`;
}

/** A share of 1 as a percentage: `57.5 %`. */
export function formatPercent({value, digits}: Computed): string {
  return `${formatNumber(value * 100, digits)}${THIN_SPACE}%`;
}
