import {describe, expect, it} from 'vitest';
import {bootstrap, pairedBootstrap, type Pair, type Resampling} from './bootstrap.ts';
import type {Interval} from './paired.ts';
import {mean, quantile} from './quantile.ts';
import {seededRandom} from './random.ts';

const medianShift = (pairs: readonly Pair[]) =>
  quantile(
    pairs.map(([, second]) => second),
    0.5,
  ) -
  quantile(
    pairs.map(([first]) => first),
    0.5,
  );

/** Pairs that share most of their noise and differ by `shift`. */
function sample(length: number, shift: number, seed: number): readonly Pair[] {
  const random = seededRandom(seed);
  return Array.from({length}, () => {
    const shared = random() * 100;
    return [shared + random(), shared + random() + shift] as const;
  });
}

function interval(): Interval {
  return pairedBootstrap(sample(200, 5, 1), medianShift, {
    alpha: 0.025,
    rounds: 1000,
    random: seededRandom(2),
  });
}

describe('the paired bootstrap', () => {
  it('gives the same interval for the same seed, around the shift', () => {
    const {low = Number.NaN, high = Number.NaN} = interval();
    expect(interval()).toEqual({low, high});
    expect(low).toBeLessThan(5);
    expect(high).toBeGreaterThan(5);
  });

  it('holds on to pairs: a shared swing of 100 does not hide a shift of 5', () => {
    const {low = Number.NaN} = pairedBootstrap(
      sample(200, 5, 4),
      (pairs) => pairs.reduce((sum, [a, b]) => sum + b - a, 0) / pairs.length,
      {alpha: 0.001, rounds: 2000, random: seededRandom(5)},
    );
    expect(low).toBeGreaterThan(4.8);
  });

  it('says nothing of an end that its rounds cannot reach, and nothing of no pairs', () => {
    const options = {alpha: 0.0001, rounds: 1000, random: seededRandom(1)};
    expect(pairedBootstrap(sample(20, 0, 1), medianShift, options)).toEqual({
      low: undefined,
      high: undefined,
    });
    expect(() => pairedBootstrap([], medianShift, options)).toThrow(/No pairs/);
  });
});

function meanShift(first: readonly number[], second: readonly number[]): number {
  return mean(second) - mean(first);
}

function options(): Resampling {
  return {alpha: 0.025, rounds: 1000, random: seededRandom(8)};
}

describe('the bootstrap of two independent samples', () => {
  const [first, second] = [sample(80, 0, 6).map(([value]) => value), sample(60, 40, 7).map(([, b]) => b)];

  it('gives the same interval for the same seed, of about the width that the normal theory says', () => {
    const {low = Number.NaN, high = Number.NaN} = bootstrap(first, second, meanShift, options());
    expect(bootstrap(first, second, meanShift, options())).toEqual({low, high});
    // Uniform on 0…100: standard error 28.87·√(1/80 + 1/60) = 4.93, and 2·1.96 of it is 19.3.
    expect(high - low).toBeGreaterThan(16);
    expect(high - low).toBeLessThan(23);
    expect(low).toBeLessThan(meanShift(first, second));
    expect(high).toBeGreaterThan(meanShift(first, second));
  });

  it('says nothing of an empty sample', () => {
    expect(() => bootstrap(first, [], meanShift, options())).toThrow(/empty sample/);
  });
});
