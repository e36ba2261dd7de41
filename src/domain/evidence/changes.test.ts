import {describe, expect, it} from 'vitest';
import {parseQuantity} from '../quantity/quantity.ts';
import {compareClaims} from './changes.ts';
import type {Claim} from './claim.ts';

function claim(name: string, more: Partial<Claim> = {}): Claim {
  return {
    id: `feed.${name}`,
    metric: 'Latency',
    statistic: 'p99',
    better: 'lower',
    grade: 'reported',
    conditions: {},
    source: {title: 'Feed', to: '/case-studies/feed/'},
    figure: {kind: 'change', before: parseQuantity('4.1 s'), after: parseQuantity('380 ms')},
    revision: 'r1',
    date: '2026-11-21',
    ...more,
  };
}

describe('claims of two revisions', () => {
  it('are compared value by value, with both states', () => {
    const before = [claim('p99'), claim('old'), claim('same')];
    const figure = {kind: 'value', value: parseQuantity('380 ms')} as const;
    const after = [claim('new'), claim('same', {revision: 'r2'}), claim('p99', {figure, grade: 'measured'})];
    expect(compareClaims(before, after)).toEqual([
      {kind: 'added', id: 'feed.new', after: after[0]},
      {
        kind: 'changed',
        id: 'feed.p99',
        before: before[0],
        after: after[2],
        fields: ['before', 'after', 'grade', 'value'],
      },
      {kind: 'removed', id: 'feed.old', before: before[1]},
    ]);
  });

  it('are all added from nothing, and all removed to nothing', () => {
    const claims = [claim('a'), claim('b')];
    expect(compareClaims([], claims).map(({kind}) => kind)).toEqual(['added', 'added']);
    expect(compareClaims(claims, []).map(({kind}) => kind)).toEqual(['removed', 'removed']);
    expect(compareClaims(claims, claims)).toEqual([]);
  });

  it('differ where a condition was named that was not published before', () => {
    const [change] = compareClaims([claim('p99')], [claim('p99', {conditions: {load: '42 req/s'}})]);
    expect(change).toMatchObject({kind: 'changed', fields: ['conditions']});
  });
});
