import {describe, expect, it} from 'vitest';
import {axisFor, LOG_FROM, positionOn} from './axis.ts';

const labels = (...values: number[]): readonly string[] => axisFor(values).ticks.map(({label}) => label);

describe('a linear axis', () => {
  it('starts at zero, ends at the largest figure and is marked in round steps', () => {
    const axis = axisFor([4.1, 0.38]);
    expect(axis).toMatchObject({kind: 'linear', from: 0, to: 4.1});
    expect(labels(4.1, 0.38)).toEqual(['0', '1', '2', '3', '4']);
    expect(positionOn(axis, 4.1)).toBe(1);
    expect(positionOn(axis, 2.05)).toBe(0.5);
  });

  it('writes steps below one without the residue of binary fractions', () => {
    expect(labels(0.6, 0.3)).toEqual(['0', '0.2', '0.4', '0.6']);
    expect(labels(1.4, 0.184)).toEqual(['0', '0.5', '1']);
    expect(labels(3680, 500)).toEqual(['0', '1,000', '2,000', '3,000']);
  });

  it('holds what is below zero, and zero itself', () => {
    expect(axisFor([-37, 12])).toMatchObject({kind: 'linear', from: -37, to: 12});
    expect(labels(-37, 12)).toEqual(['−30', '−20', '−10', '0', '10']);
    expect(axisFor([40, 0]).kind).toBe('linear');
    expect(labels(0, 0)).toContain('0');
  });
});

describe('a logarithmic axis', () => {
  it('comes where the larger figure is more than twenty times the smaller', () => {
    expect(axisFor([LOG_FROM, 1]).kind).toBe('linear');
    expect(axisFor([LOG_FROM + 0.1, 1]).kind).toBe('log');
  });

  it('ends at round figures and gives equal ratios equal lengths', () => {
    const axis = axisFor([18, 0.8]);
    expect(axis).toMatchObject({kind: 'log', from: 0.5, to: 20});
    expect(labels(18, 0.8)).toEqual(['0.5', '1', '2', '5', '10', '20']);
    const length = positionOn(axis, 2) - positionOn(axis, 1);
    expect(positionOn(axis, 20) - positionOn(axis, 10)).toBeCloseTo(length, 12);
  });

  it('is marked at powers of ten alone where the others would not fit', () => {
    expect(labels(0.003, 1500)).toEqual(['0.01', '0.1', '1', '10', '100', '1,000']);
  });

  it('keeps every figure within its ends', () => {
    for (const values of [
      [1, 1000],
      [0.8, 18],
      [7, 7000],
      [0.0004, 12],
    ]) {
      const axis = axisFor(values);
      for (const value of values) {
        expect(positionOn(axis, value)).toBeGreaterThanOrEqual(0);
        expect(positionOn(axis, value)).toBeLessThanOrEqual(1);
      }
    }
  });
});
