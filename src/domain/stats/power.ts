import {normalCdf, normalQuantile} from './normal.ts';

/** What a decision may cost: `alpha` is the share of good changes blocked at the limit, `power` of bad ones caught. One-sided. */
export type Errors = {readonly alpha: number; readonly power: number};

/** Standard error, in percent, of the difference of two means of `runs` each, whose single values vary by `cv` percent. */
function errorOfDifference(cv: number, runs: number): number {
  return cv * Math.sqrt(2 / runs);
}

/**
 * How often a gate that compares two means of `runs` with a threshold blocks a change whose true effect is `effect`; all but
 * `runs` in percent of the mean. With an effect of 0 this is its false-positive rate; at the threshold itself it is ½ for ever.
 */
export function thresholdBlocks(gate: {
  readonly cv: number;
  readonly runs: number;
  readonly threshold: number;
  readonly effect: number;
}): number {
  const distance = gate.effect - gate.threshold;
  const error = errorOfDifference(gate.cv, gate.runs);
  if (error === 0) return distance > 0 ? 1 : 0;
  return normalCdf(distance / error);
}

/** The smallest effect, in percent, that `runs` a side find. */
export function smallestEffect(cv: number, runs: number, {alpha, power}: Errors): number {
  return (normalQuantile(1 - alpha) + normalQuantile(power)) * errorOfDifference(cv, runs);
}

/** Runs a side that find an effect, both in percent. */
export function runsPerSide(cv: number, effect: number, errors: Errors): number {
  return Math.max(1, Math.ceil((smallestEffect(cv, 1, errors) / effect) ** 2));
}

/**
 * Pairs that decide on which side of a limit a shift lies that is `distance` away from it, when the differences vary by
 * `deviation`; both in one unit. Infinity at the limit itself.
 */
export function pairsToDecide(deviation: number, distance: number, {alpha, power}: Errors): number {
  if (distance === 0) return deviation === 0 ? 1 : Infinity;
  const z = normalQuantile(1 - alpha) + normalQuantile(power);
  return Math.max(1, Math.ceil(((z * deviation) / distance) ** 2));
}
