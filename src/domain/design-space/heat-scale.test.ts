import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {heatScaleLabels, heatStep} from './heat-scale.ts';

describe('heat scale', () => {
  it.each([
    [0.96, 0],
    [1.7, 0],
    [2, 1],
    [3.999, 1],
    [4, 2],
    [11.8, 3],
    [16, 4],
    [31, 4],
    [32, 5],
    [1000, 5],
  ])('puts %f× on step %i', (multiple, step) => {
    expect(heatStep(multiple)).toBe(step);
  });

  it('keeps the order of the values', () => {
    const multiple = fc.double({min: 0.01, max: 200, noNaN: true});
    fc.assert(fc.property(multiple, multiple, (a, b) => a > b || heatStep(a) <= heatStep(b)));
  });

  it('names every step', () => {
    expect(heatScaleLabels()).toEqual(['<2×', '≥2×', '≥4×', '≥8×', '≥16×', '≥32×']);
  });
});
