import {describe, expect, it} from 'vitest';
import type {Pair} from './bootstrap.ts';
import {medianRatio, pairedMedianRatio} from './median-ratio.ts';
import type {Interval} from './paired.ts';
import {seededRandom} from './random.ts';

function options(seed = 3) {
  return {alpha: 0.025, rounds: 1000, random: seededRandom(seed)};
}

function width({low = -Infinity, high = Infinity}: Interval): number {
  return high - low;
}

/** Pairs whose second is twice the first but for 2 %, on a machine whose speed swings by a factor of five. */
function swinging(): readonly Pair[] {
  const random = seededRandom(9);
  return Array.from({length: 60}, () => {
    const speed = 20 + 80 * random();
    return [speed, speed * 2 * (0.98 + 0.04 * random())] as const;
  });
}

describe('the ratio of two medians', () => {
  it('is the second over the first, with an interval around it that its seed repeats', () => {
    const [first, second] = [
      [10, 11, 12, 13, 14],
      [20, 22, 24, 26, 28],
    ];
    const result = medianRatio(first, second, options());
    expect(result.ratio).toBe(2);
    expect(result.low).toBeLessThan(2);
    expect(result.high).toBeGreaterThan(2);
    expect(medianRatio(first, second, options())).toEqual(result);
  });

  it('is far surer of pairs than of the same values as independent samples', () => {
    const pairs = swinging();
    const paired = pairedMedianRatio(pairs, options());
    const unpaired = medianRatio(
      pairs.map(([first]) => first),
      pairs.map(([, second]) => second),
      options(),
    );
    expect(paired.ratio).toBe(unpaired.ratio);
    expect(paired.low).toBeGreaterThan(1.9);
    expect(paired.high).toBeLessThan(2.1);
    expect(width(unpaired)).toBeGreaterThan(3 * width(paired));
  });

  it('says nothing of nothing', () => {
    expect(() => medianRatio([], [1], options())).toThrow(/empty sample/);
    expect(() => pairedMedianRatio([], options())).toThrow(/empty sample/);
  });
});
