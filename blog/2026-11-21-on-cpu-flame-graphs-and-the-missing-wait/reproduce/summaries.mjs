import {pairedMedianRatio} from '../../../src/domain/stats/median-ratio.ts';
import {quantileInterval} from '../../../src/domain/stats/quantile-interval.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {seededRandom} from '../../../src/domain/stats/random.ts';

/** A claim of one median over runs, with its interval by binomial ranks. */
export function middle(unit, values) {
  const {low, high} = quantileInterval(values, 0.5, 0.95);
  return {unit, value: median(values), low, high, n: values.length};
}

/** A claim of two medians: how many times less the second is, with the 95 % bootstrap interval over pairs of runs. */
export function change(unit, before, after) {
  const pairs = after.map((value, at) => [value, before[at]]);
  const {low, high} = pairedMedianRatio(pairs, {alpha: 0.025, rounds: 10_000, random: seededRandom(4)});
  return {unit, before: median(before), after: median(after), low, high, n: before.length};
}

export const percent = (shares) => shares.map((share) => share * 100);
