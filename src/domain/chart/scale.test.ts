import {describe, expect, it} from 'vitest';
import type {ChartAxis, Scale} from './chart.ts';
import {plotScale} from './scale.ts';

function axis(scale: Scale, ends: Pick<ChartAxis, 'from' | 'to'> = {}): ChartAxis {
  return {label: 'wait', unit: 'ms', scale, ...ends};
}

function labels(...args: Parameters<typeof plotScale>): readonly string[] {
  return plotScale(...args).ticks.map(({label}) => label);
}

describe('a linear scale', () => {
  it('ends where the data ends, or at round figures', () => {
    expect(plotScale(axis('linear'), [3, 47]).positionOf(47)).toBe(1);
    expect(plotScale(axis('linear'), [3, 47], {round: true}).positionOf(50)).toBe(1);
    expect(labels(axis('linear'), [0, 47], {round: true})).toEqual(['0', '10', '20', '30', '40', '50']);
  });

  it('keeps ends that are given', () => {
    const scale = plotScale(axis('linear', {from: 0, to: 47}), [3, 20], {round: true});
    expect([scale.positionOf(0), scale.positionOf(47)]).toEqual([0, 1]);
  });

  it('shows a value that is alone', () => {
    expect(plotScale(axis('linear'), [5, 5]).positionOf(5)).toBe(0);
  });
});

describe('a logarithmic scale', () => {
  it('ends at the next 1, 2 or 5 and gives equal factors equal lengths', () => {
    const {positionOf, ticks} = plotScale(axis('log'), [0.8, 18], {round: true});
    expect(ticks.map(({label}) => label)).toEqual(['0.5', '1', '2', '5', '10', '20']);
    expect(positionOf(10) - positionOf(5)).toBeCloseTo(positionOf(2) - positionOf(1), 12);
  });

  it('is marked at powers of ten once the others are many', () => {
    expect(labels(axis('log'), [0.3, 4000], {round: true})).toEqual(['1', '10', '100', '1,000']);
  });

  it('takes round data as its own ends, whatever binary fractions leave over', () => {
    for (const [least, most] of [
      [0.001, 1000],
      [0.2, 0.5],
      [5, 50],
    ] as const) {
      const {positionOf} = plotScale(axis('log'), [least, most], {round: true});
      expect([positionOf(least), positionOf(most)]).toEqual([0, 1]);
    }
  });
});

describe('a scale of percentiles', () => {
  it('gives each further nine the same length', () => {
    const {positionOf} = plotScale(axis('percentile'), [0, 0.999]);
    expect(positionOf(0)).toBe(0);
    expect(positionOf(0.9)).toBeCloseTo(1 / 3, 9);
    expect(positionOf(0.99)).toBeCloseTo(2 / 3, 9);
    expect(positionOf(0.999)).toBeCloseTo(1, 9);
  });

  it('names the percentiles that it reaches', () => {
    expect(labels(axis('percentile'), [0.5, 0.9995])).toEqual([
      '0\u2009%',
      '50\u2009%',
      '90\u2009%',
      '99\u2009%',
      '99.9\u2009%',
    ]);
    expect(labels(axis('percentile', {from: 0.5, to: 0.99}), [0.9])).toEqual([
      '50\u2009%',
      '90\u2009%',
      '99\u2009%',
    ]);
  });
});
