import {describe, expect, it} from 'vitest';
import {formatMultiple, formatPercent} from '../quantity/ratio.ts';
import {scalingOf} from './scaling.ts';

describe('scaling of a cell', () => {
  it('is the multiple of the baseline and the share of perfect scaling', () => {
    const {multiple, efficiency} = scalingOf({index: 3680, cores: 64}, 100);
    expect(multiple.value).toBeCloseTo(36.8, 12);
    expect(efficiency.value).toBeCloseTo(0.575, 12);
  });

  it.each([
    [3680, 64, '36.8×', '57.5 %'],
    [1180, 16, '11.8×', '73.8 %'],
    [170, 64, '1.70×', '2.66 %'],
    [108, 1, '1.08×', '108 %'],
    [100, 1, '1.00×', '100 %'],
    [96, 1, '0.96×', '96 %'],
  ])(
    'sets index %i on %i cores as %s and %s: no more digits than the indices have',
    (index, cores, times, share) => {
      const {multiple, efficiency} = scalingOf({index, cores}, 100);
      expect([formatMultiple(multiple), formatPercent(efficiency)]).toEqual([
        times,
        share.replace(' ', '\u2009'),
      ]);
    },
  );

  it('refuses what has no ratio', () => {
    expect(() => scalingOf({index: 0, cores: 1}, 100)).toThrow(RangeError);
    expect(() => scalingOf({index: 100, cores: 0}, 100)).toThrow(RangeError);
  });
});
