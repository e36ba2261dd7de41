import {describe, expect, it} from 'vitest';
import {normalCdf, normalQuantile} from './normal.ts';

describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1, 0.841_344_746_068_543],
    [1.959_963_984_540_054, 0.975],
    [-3.5, 0.000_232_629_079_035_525],
    [3.5, 0.999_767_370_920_964_5],
    [-6, 9.865_876_450_376_946e-10],
  ])('has P(Z ≤ %d) = %d', (z, p) => {
    expect(Math.abs(normalCdf(z) / p - 1)).toBeLessThan(1e-10);
  });

  it('has its quantiles where the distribution function says', () => {
    expect(normalQuantile(0.95)).toBeCloseTo(1.644_853_626_951_472, 10);
    expect(normalQuantile(0.8)).toBeCloseTo(0.841_621_233_572_914, 10);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(() => normalQuantile(1.5)).toThrow(/from 0 to 1/);
  });
});
