import {pairedBootstrap, type Pair} from '../../../src/domain/stats/bootstrap.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {seededRandom} from '../../../src/domain/stats/random.ts';

/** `value` is the ratio of the two medians; it lies between `low` and `high` with 95 % confidence, where the rounds are enough to say. */
export type Ratio = {
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
};

const CONFIDENCE = {alpha: 0.025, rounds: 4000};

/** How many times the second sample is the first, both in the order of rounds. Throws on samples that do not pair. */
export function ratioOf(first: readonly number[], second: readonly number[]): Ratio {
  if (first.length !== second.length)
    throw new RangeError(`${first.length} and ${second.length} rounds do not pair.`);
  const pairs = first.map((value, index): Pair => [value, second[index] ?? Number.NaN]);
  return {
    value: ofMedians(pairs),
    ...pairedBootstrap(pairs, ofMedians, {...CONFIDENCE, random: seededRandom(pairs.length)}),
  };
}

function ofMedians(pairs: readonly Pair[]): number {
  return median(pairs.map(([, second]) => second)) / median(pairs.map(([first]) => first));
}
