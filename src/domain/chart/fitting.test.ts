import {describe, expect, it} from 'vitest';
import {fitTicks} from './fitting.ts';
import {plotScale} from './scale.ts';
import {stripOf} from './strip.ts';

function fitted(scale: 'linear' | 'log' | 'percentile', values: readonly number[], beside: number) {
  const axis = {label: 'x', unit: '', scale} as const;
  const ticks = fitTicks(axis, plotScale(axis, values), beside);
  return {
    wide: ticks.map(({label}) => label.replace('\u2009', ' ')),
    narrow: ticks.filter(({narrow}) => narrow).map(({label}) => label.replace('\u2009', ' ')),
  };
}

describe('fitting ticks', () => {
  it('keeps every second where all would touch', () => {
    expect(fitted('linear', [0, 6000], 14)).toEqual({
      wide: ['0', '1,000', '2,000', '3,000', '4,000', '5,000', '6,000'],
      narrow: ['0', '3,000', '6,000'],
    });
  });

  it('keeps powers of ten first on a logarithmic axis', () => {
    expect(fitted('log', [1, 100], 16)).toEqual({
      wide: ['1', '2', '5', '10', '20', '50', '100'],
      narrow: ['1', '10', '100'],
    });
  });

  it('keeps the tail on a percentile axis', () => {
    expect(fitted('percentile', [0, 0.999], 11)).toEqual({
      wide: ['0 %', '50 %', '90 %', '99 %', '99.9 %'],
      narrow: ['0 %', '90 %', '99 %', '99.9 %'],
    });
  });
});

describe('labels over a drawing', () => {
  it('begin where their span begins, or end where it ends if only there is room', () => {
    const {labels} = stripOf(
      [
        {from: 0.1, to: 0.2, label: 'stall'},
        {from: 0.9, to: 0.95, label: 'the second stall'},
      ],
      {left: 3, right: 1},
    );
    expect(labels.map(({x, anchor}) => [x, anchor])).toEqual([
      [0.1, 'start'],
      [0.95, 'end'],
    ]);
  });

  it('take a second row where they would touch', () => {
    const {labels, height} = stripOf(
      [
        {from: 0.1, to: 0.2, label: 'the first stall'},
        {from: 0.3, to: 0.4, label: 'the second'},
      ],
      {left: 3, right: 8},
    );
    expect(labels[1]?.y).toBeGreaterThan(labels[0]?.y ?? 0);
    expect(height).toBeGreaterThan(2);
    expect(stripOf([], {left: 0, right: 0}).height).toBe(0);
  });
});
