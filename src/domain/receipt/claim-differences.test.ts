import {expect, it} from 'vitest';
import {parseQuantity} from '../quantity/quantity.ts';
import {claimDifferences} from './claim-differences.ts';
import type {RecomputedClaim} from './recomputation.ts';

/** `keys → fix` of each difference of a claim whose figure is `value`. */
function differences(value: string, computed: RecomputedClaim): readonly string[] {
  const stated = {
    metric: 'Share',
    better: 'lower',
    grade: 'modelled',
    conditions: {},
    figure: {kind: 'value', value: parseQuantity(value)},
  } as const;
  const measurement = {sample: undefined, interval: undefined, data: undefined};
  return claimDifferences({stated, measurement}, computed).map(({path, fix}) => `${path.join('.')} → ${fix}`);
}

it('a unit that was forgotten on one side is written there', () => {
  expect(differences('99.4', {unit: '%', value: 99.36})).toEqual([
    'value → If “%” is its unit, write `value: 99.4 %` here. If not, return it there without a `unit`.',
  ]);
  expect(differences('380 ms', {value: 380})).toEqual([
    expect.stringMatching(
      /^value → If “380.ms” is right, return it there with `unit: 'ms'`\. If it is a count, write /,
    ),
  ]);
});

it('a share of 1 is returned times 100', () => {
  expect(differences('99.4 %', {unit: '%', value: 0.9936})).toEqual([
    'value → Return it there times 100, as its `unit` is `%`.',
  ]);
  expect(differences('99.4 %', {unit: '%', value: 99.36})).toEqual([]);
});
