import {describe, expect, it} from 'vitest';
import {coefficientOfVariation, medianRange, rangeConfidence} from './spread.ts';

describe('the coefficient of variation', () => {
  it('is the standard deviation over the mean', () => {
    expect(coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138_089_935 / 5, 9);
    expect(coefficientOfVariation([-1, -3])).toBeCloseTo(Math.SQRT2 / 2, 12);
    expect(coefficientOfVariation([3, 3, 3])).toBe(0);
  });

  it('is not known of one value, nor over a mean of 0', () => {
    expect(coefficientOfVariation([5])).toBeUndefined();
    expect(coefficientOfVariation([-1, 1])).toBeUndefined();
  });
});

describe('the median with its range', () => {
  it('sums up runs, however many', () => {
    expect(medianRange([62.9, 55.1, 80.4, 61, 65])).toEqual({n: 5, median: 62.9, min: 55.1, max: 80.4});
    expect(medianRange(Array.from({length: 200_001}, (_, index) => index))).toEqual({
      n: 200_001,
      median: 100_000,
      min: 0,
      max: 200_000,
    });
    expect(() => medianRange([])).toThrow(/empty sample/);
  });

  it('holds the population’s median with a confidence that grows with the runs', () => {
    expect([0, 1, 5, 6].map(rangeConfidence)).toEqual([0, 0, 0.9375, 0.968_75]);
  });
});
