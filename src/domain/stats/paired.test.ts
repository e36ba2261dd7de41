import {describe, expect, it} from 'vitest';
import {leastPairs, pairedShift} from './paired.ts';
import {seededRandom} from './random.ts';

/** Hollander & Wolfe, table 3.1: the depression scores of nine patients, as differences; estimate .46, interval [.010, .786]. */
const HOLLANDER_WOLFE = [0.952, -0.147, 1.022, 0.43, 0.62, 0.59, 0.49, -0.08, 0.01];

describe('a paired shift', () => {
  it('is the known one on a published sample, with its exact interval', () => {
    const {shift, low = Number.NaN, high = Number.NaN} = pairedShift(HOLLANDER_WOLFE, 0.025);
    expect(shift).toBeCloseTo(0.46, 9);
    expect(low).toBeCloseTo(0.01, 9);
    expect(high).toBeCloseTo(0.786, 9);
  });

  it('is not bounded by fewer pairs than the error allows', () => {
    expect(pairedShift([1, 2, 3, 4], 0.05)).toEqual({shift: 2.5, low: undefined, high: undefined});
    expect(pairedShift([1, 2, 3, 4, 5], 0.05)).toEqual({shift: 3, low: 1, high: 5});
    expect([0.05, 0.025, 1 / 1024].map(leastPairs)).toEqual([5, 6, 10]);
  });

  it('misses the truth as often as it says, on skewed pairs as well', () => {
    const random = seededRandom(3);
    const noise = () => -Math.log(1 - random());
    const rounds = 4000;
    let misses = 0;
    for (let round = 0; round < rounds; round += 1) {
      const differences = Array.from({length: 12}, () => noise() - noise());
      if ((pairedShift(differences, 0.05).low ?? -Infinity) > 0) misses += 1;
    }
    // P(W⁺ ≤ 17 | n = 12) = .0461; four standard errors of a share around it.
    const exact = 0.0461;
    expect(Math.abs(misses / rounds - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / rounds));
  });

  it('does not exist without pairs', () => {
    expect(() => pairedShift([], 0.05)).toThrow(/No pairs/);
  });
});
