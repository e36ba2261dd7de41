import {describe, expect, it} from 'vitest';
import {parseQuantity} from '../quantity/quantity.ts';
import type {Claim, ClaimFigure} from './claim.ts';
import {headlineOf} from './headline.ts';

const claim = (id: string, figure: ClaimFigure): Claim => ({
  id,
  metric: 'Latency',
  better: 'lower',
  grade: 'reported',
  conditions: {},
  source: {title: 'Case', to: '/case-studies/case/'},
  figure,
  revision: 'r1',
  date: '2026-01-01',
});
const value = claim('value', {kind: 'value', value: parseQuantity('1 s')});
const multiple = claim('multiple', {kind: 'multiple', multiple: parseQuantity('2×')});
const change = claim('change', {kind: 'change', before: parseQuantity('2 s'), after: parseQuantity('1 s')});

describe('the headline figure of a study', () => {
  it('is its first change, else its first multiple, never a value that stands alone', () => {
    expect(headlineOf({claims: [value, multiple, change]})?.id).toBe('change');
    expect(headlineOf({claims: [value, multiple]})?.id).toBe('multiple');
    expect(headlineOf({claims: [value]})).toBeUndefined();
  });
});
