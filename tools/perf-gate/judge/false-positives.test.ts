import {describe, expect, it} from 'vitest';
import {seededRandom, type Random} from '../../../src/domain/stats/random.ts';
import {falsePositives} from './false-positives.ts';
import type {Series} from './series.ts';
import {alphaOf} from './timings.ts';

/** Two sides with the same noise, `spread` milliseconds wide; the head later by `shift`. */
function series(random: Random, spread: number, shift: number, count = 12): Series {
  const pairs = Array.from({length: count}, (_, run) => ({
    run,
    place: 'x · 1',
    page: '/',
    pageClass: 'home' as const,
    metric: 'LCP' as const,
    base: 600 + random() * spread,
    head: 600 + random() * spread + shift,
  }));
  return {pageClass: 'home', metric: 'LCP', pairs};
}

describe('the false positives of a gate', () => {
  const random = seededRandom(11);
  const measured = (spread: number, shift: number) =>
    Array.from({length: 10}, () => series(random, spread, shift));

  it('stay below 5 % at the limit, however loud the noise, and below that without a change', () => {
    for (const spread of [20, 2000]) {
      const loud = measured(spread, 0);
      const {unchanged, atLimit} = falsePositives(loud, alphaOf(loud));
      // Ten series together, each with an exact error of at most .005; four standard errors of 2000 rounds.
      expect(atLimit).toBeLessThan(0.05 + 4 * Math.sqrt((0.05 * 0.95) / 2000));
      expect(unchanged).toBeLessThanOrEqual(atLimit);
    }
  });

  it('do not depend on how much slower the head is: noise is what remains without the shift', () => {
    const [same] = [measured(100, 0)];
    const later = same.map((one) => ({
      ...one,
      pairs: one.pairs.map((pair) => ({...pair, head: pair.head + 1000})),
    }));
    expect(falsePositives(later, 0.005)).toEqual(falsePositives(same, 0.005));
  });

  it('are far more for a plain threshold on noisy means, and none without noise', () => {
    const loud = measured(600, 0);
    expect(falsePositives(loud, 0.005).plainThreshold).toBeGreaterThan(0.5);
    const still = measured(0, 0);
    expect(falsePositives(still, 0.005)).toMatchObject({unchanged: 0, plainThreshold: 0, plainVisits: 1});
    expect(falsePositives([], 0.05)).toMatchObject({unchanged: 0, plainThreshold: 0, plainVisits: 0});
  });
});
