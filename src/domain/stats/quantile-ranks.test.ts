import {describe, expect, it} from 'vitest';
import {leastSampleFor, quantileRanks} from './quantile-ranks.ts';

// Reference values: LABS.md, "Percentile plots".
describe('the ranks between which a quantile lies', () => {
  it.each([
    [1000, 0.99, 983, 997],
    [10_000, 0.99, 9880, 9920],
    [10_000, 0.999, 9983, 9997],
  ])('for n = %d, p = %d are %d and %d at 95 %%', (n, p, low, high) => {
    expect(quantileRanks(n, p, 0.95)).toEqual({low, high});
  });

  it('have no upper end where the sample is too small', () => {
    expect(quantileRanks(100, 0.99, 0.95).high).toBeUndefined();
    expect(quantileRanks(3, 0.5, 0.95)).toEqual({low: undefined, high: undefined});
  });

  it('enclose a median symmetrically', () => {
    const {low = 0, high = 0} = quantileRanks(20, 0.5, 0.95);
    expect([low, high]).toEqual([6, 15]);
  });
});

describe('the least sample that reaches a quantile', () => {
  it('is 299 for p99 at 95 %', () => {
    expect(leastSampleFor(0.99, 0.95)).toBe(299);
    expect(leastSampleFor(0.5, 0.95)).toBe(5);
  });
});
