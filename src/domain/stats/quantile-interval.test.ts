import {describe, expect, it} from 'vitest';
import {quantileInterval} from './quantile-interval.ts';
import {seededRandom} from './random.ts';

/** 1 to n, in an order that is not sorted: each value is its own rank. */
function ranks(n: number): readonly number[] {
  return Array.from({length: n}, (_, index) => ((index * 7919) % n) + 1);
}

// Reference values: LABS.md, "Percentile plots".
describe('the interval of a quantile', () => {
  it.each([
    [1000, 0.99, 990, 983, 997],
    [10_000, 0.99, 9900, 9880, 9920],
    [10_000, 0.999, 9990, 9983, 9997],
  ])('for n = %d, p = %d is read at rank %d and ends at ranks %d and %d', (n, p, value, low, high) => {
    expect(quantileInterval(ranks(n), p, 0.95)).toEqual({value, n, ranks: {low, high}, low, high});
  });

  it('has no upper bound for the p99 of a hundred values', () => {
    expect(quantileInterval(ranks(100), 0.99, 0.95)).toMatchObject({value: 99, low: 97, high: undefined});
  });

  it('holds the population’s quantile at least as often as it says', () => {
    const random = seededRandom(11);
    const rounds = 500;
    const held = Array.from({length: rounds}, () => {
      const sample = Array.from({length: 400}, random);
      const {low = -Infinity, high = Infinity} = quantileInterval(sample, 0.9, 0.95);
      return low <= 0.9 && 0.9 <= high ? 1 : 0;
    }).reduce<number>((sum, one) => sum + one, 0);
    // Four standard errors of a share of 0.95.
    expect(held / rounds).toBeGreaterThan(0.95 - 4 * Math.sqrt((0.95 * 0.05) / rounds));
  });

  it('does not exist without a sample, or for a share that is none', () => {
    expect(() => quantileInterval([], 0.5, 0.95)).toThrow(/empty sample/);
    expect(() => quantileInterval([1], 1.5, 0.95)).toThrow(/at most 1/);
  });
});
