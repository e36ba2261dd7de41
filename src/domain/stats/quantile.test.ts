import {describe, expect, it} from 'vitest';
import {mean, median, quantile, standardDeviation} from './quantile.ts';

describe('a quantile', () => {
  it('is an observed value: the least that enough of the sample does not exceed', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2);
    expect(quantile([4, 1, 3, 2], 0.51)).toBe(3);
    expect(quantile([4, 1, 3, 2], 0.99)).toBe(4);
    expect(quantile([4, 1, 3, 2], 1)).toBe(4);
  });

  it('takes rank 7 for the 7 % of a hundred, whatever binary fractions say', () => {
    expect(
      quantile(
        Array.from({length: 100}, (_, index) => index + 1),
        0.07,
      ),
    ).toBe(7);
  });

  it('does not exist without a sample', () => {
    expect(() => quantile([], 0.5)).toThrow(/empty sample/);
    expect(() => quantile([1], 0)).toThrow(/over 0/);
    expect(() => median([])).toThrow(/empty sample/);
  });
});

describe('the median', () => {
  it('is the middle, or the mean of the two in the middle', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('the mean', () => {
  it('does not exist without a sample', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(() => mean([])).toThrow(/empty sample/);
  });
});

describe('the standard deviation', () => {
  it('divides by n − 1, and is 0 where nothing can vary', () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(2.138_089_935, 9);
    expect(standardDeviation([5])).toBe(0);
  });
});
