import {describe, expect, it} from 'vitest';
import {randomIndex, seededRandom} from './random.ts';

function take(seed: number): readonly number[] {
  const random = seededRandom(seed);
  return [random(), random(), random()];
}

describe('the seeded source', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
  });

  it('spreads evenly: the counts in ten bins pass a chi-squared test', () => {
    const random = seededRandom(1);
    const bins = Array.from({length: 10}, () => 0);
    const draws = 100_000;
    for (let i = 0; i < draws; i += 1) {
      const bin = randomIndex(random, 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const expected = draws / 10;
    const chiSquared = bins.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    // 9 degrees of freedom: one run in a thousand exceeds 27.9.
    expect(chiSquared).toBeLessThan(27.9);
  });
});
