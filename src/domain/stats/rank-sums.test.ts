import {describe, expect, it} from 'vitest';
import {doubledRanks, signedRankCritical, signedRankCumulative} from './rank-sums.ts';

describe('ranks', () => {
  it('are shared by ties, and doubled', () => {
    expect(doubledRanks([30, 10, 20, 20])).toEqual([8, 2, 5, 5]);
  });
});

describe('the distribution of signed ranks', () => {
  it('is that of every choice of signs, counted', () => {
    const counts = new Map<number, number>();
    for (let signs = 0; signs < 32; signs += 1) {
      const sum = [1, 2, 3, 4, 5].reduce((total, rank, bit) => total + ((signs >> bit) & 1) * rank, 0);
      counts.set(sum, (counts.get(sum) ?? 0) + 1);
    }
    let below = 0;
    signedRankCumulative(5).forEach((p, sum) => {
      below += counts.get(sum) ?? 0;
      expect(p).toBeCloseTo(below / 32, 12);
    });
  });

  it('has the critical values of the printed tables (one-sided .05 and .005)', () => {
    expect([5, 8, 10, 20].map((n) => signedRankCritical(n, 0.05))).toEqual([0, 5, 10, 60]);
    expect([8, 10, 20].map((n) => signedRankCritical(n, 0.005))).toEqual([0, 3, 37]);
  });

  it('rejects nothing where the sample is too small', () => {
    expect(signedRankCritical(4, 0.05)).toBe(-1);
  });
});
