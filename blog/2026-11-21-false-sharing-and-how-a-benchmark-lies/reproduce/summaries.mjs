import {pairedMedianRatio} from '../../../src/domain/stats/median-ratio.ts';
import {quantileInterval} from '../../../src/domain/stats/quantile-interval.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {seededRandom} from '../../../src/domain/stats/random.ts';

/** How many times the median of `after` that of `before` is, with the 95 % bootstrap interval over repetitions. */
export function gain(before, after) {
  const pairs = after.map((value, index) => [value, before[index]]);
  return pairedMedianRatio(pairs, {alpha: 0.025, rounds: 10_000, random: seededRandom(6)});
}

/** A claim of two medians. */
export function change(unit, before, after) {
  const {low, high} = gain(before, after);
  return {unit, before: median(before), after: median(after), low, high, n: before.length};
}

/** A claim of one median, with its interval by binomial ranks. */
export function middle(unit, values) {
  const {low, high} = quantileInterval(values, 0.5, 0.95);
  return {unit, value: median(values), low, high, n: values.length};
}

/** The gain of each repetition by itself, ascending: what somebody who ran once would have published. */
export function singleGains(before, after) {
  return before.map((value, index) => value / after[index]).toSorted((a, b) => a - b);
}
