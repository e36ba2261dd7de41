import {describe, expect, it} from 'vitest';
import type {Claim, ClaimFigure} from '@site/src/domain/evidence/claim';
import {parseQuantity} from '@site/src/domain/quantity/quantity';
import {resultsOf} from './panels';

function claim(id: string, figure: ClaimFigure, better: Claim['better'] = 'lower'): Claim {
  return {
    id,
    metric: id,
    better,
    grade: 'reported',
    conditions: {},
    source: {title: 'Case', to: '/case-studies/case/'},
    figure,
    revision: 'r1',
    date: '2026-01-01',
  };
}
const change = (before: string, after: string): ClaimFigure => ({
  kind: 'change',
  before: parseQuantity(before),
  after: parseQuantity(after),
});

describe('the results of a study', () => {
  it('stand on one axis where they have one dimension, in the unit of the largest', () => {
    const {panels} = resultsOf([
      claim('slow', change('4 s', '1 s')),
      claim('rate', change('10 %', '5 %')),
      claim('fast', change('800 ms', '400 ms')),
    ]);
    expect(panels.map(({unit, compared}) => [unit, compared.map(({claim: {id}}) => id)])).toEqual([
      ['s', ['slow', 'fast']],
      ['%', ['rate']],
    ]);
    expect(panels[0]?.compared[1]?.before.value).toBeCloseTo(0.8, 12);
    expect(panels[0]?.axis.to).toBe(4);
  });

  it('keep the unit of a figure that was written in two', () => {
    const [panel] = resultsOf([claim('build', change('41 min', '6 min 12 s'))]).panels;
    expect(panel?.unit).toBe('min');
    expect(panel?.compared[0]).toMatchObject({after: {value: 6.2, text: '6\u2009min 12\u2009s'}, ratio: '6.6×'});
  });

  it('draw a multiple against once, and compute nothing from it', () => {
    const figure = {kind: 'multiple', multiple: parseQuantity('6.4×')} as const;
    const [panel] = resultsOf([claim('throughput', figure, 'higher')]).panels;
    expect(panel?.compared[0]).toMatchObject({before: {value: 1}, after: {value: 6.4}, ratio: '6.4×', improved: true});
  });

  it('leave what was published alone undrawn', () => {
    const {panels, alone} = resultsOf([claim('hits', {kind: 'value', value: parseQuantity('1.2 TB')})]);
    expect(panels).toEqual([]);
    expect(alone.map(({id}) => id)).toEqual(['hits']);
  });

  it('give the relative change where a figure of zero leaves no ratio, and keep such an axis linear', () => {
    const [panel] = resultsOf([claim('errors', change('40', '0'))]).panels;
    expect(panel?.axis.kind).toBe('linear');
    expect(panel?.compared[0]?.ratio).toBe('−100\u2009%');
  });

  it('take a logarithmic axis for a wide spread', () => {
    expect(resultsOf([claim('flakes', change('18 %', '0.8 %'))]).panels[0]?.axis.kind).toBe('log');
  });
});
