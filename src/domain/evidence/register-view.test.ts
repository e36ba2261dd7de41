import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseQuantity} from '../quantity/quantity.ts';
import {grades, type Claim} from './claim.ts';
import {compareRows, sortedBy, sortKeys} from './register-sort.ts';
import {choicesOf, formatView, isWhole, parseView, viewRows, wholeRegister} from './register-view.ts';
import {register, type RegisterRow} from './register.ts';

function claim(id: string, after: string, rest: Partial<Claim> = {}): Claim {
  const study = id.split('.')[0] ?? '';
  return {
    id,
    metric: 'Latency',
    better: 'lower',
    grade: 'reported',
    conditions: {},
    source: {title: `Case ${study}`, to: `/case-studies/${study}/`},
    figure: {kind: 'change', before: parseQuantity('4 ms'), after: parseQuantity(after)},
    revision: 'r1',
    date: '2026-11-21',
    ...rest,
  };
}

const {rows} = register([
  claim('feed.p99', '0.6 ms', {statistic: 'p99', subject: 'feed', conditions: {load: 'the saturated queue'}}),
  claim('feed.shed', '2 ms', {metric: 'Shed events', note: 'The shard’s queue was full.'}),
  claim('engine.p99', '1 ms', {grade: 'measured', date: '2026-11-22'}),
  claim('engine.value', '1 ms', {figure: {kind: 'value', value: parseQuantity('-37 %')}}),
]);

function ids(shown: readonly RegisterRow[]): readonly string[] {
  return shown.map(({id}) => id);
}

describe('a view of the register', () => {
  it('of nothing in particular is the whole register in its order', () => {
    expect(viewRows(rows, wholeRegister)).toEqual(rows);
    expect(isWhole(parseView(''))).toBe(true);
  });

  it.each([
    ['?grade=measured', ['engine.p99']],
    ['?metric=Shed+events', ['feed.shed']],
    ['?study=feed', ['feed.p99', 'feed.shed']],
    ['?study=feed&metric=Latency', ['feed.p99']],
    ['?q=queue', ['feed.p99', 'feed.shed']],
    ['?q=QUEUE++saturated', ['feed.p99']],
    ["?q=shard's", ['feed.shed']],
    ['?q=0.6+ms', ['feed.p99']],
    ['?q=-37', ['engine.value']],
    ['?q=not+published', ['engine.value', 'feed.shed', 'engine.p99']],
    ['?q=nowhere', []],
    ['?metric=gone', []],
  ])('%s shows %j', (query, expected) => {
    expect(ids(viewRows(rows, parseView(query)))).toEqual(expected);
  });

  it('leaves out of an address what it does not know', () => {
    expect(parseView('?grade=certain&sort=colour&page=7')).toEqual(parseView(''));
  });

  it('stands in the address and is read back from it', () => {
    const text = fc.string();
    const value = fc.option(fc.string({minLength: 1}), {nil: undefined});
    const sort = fc.option(fc.record({by: fc.constantFrom(...sortKeys), descending: fc.boolean()}), {
      nil: undefined,
    });
    const grade = fc.option(fc.constantFrom(...grades), {nil: undefined});
    fc.assert(
      fc.property(fc.record({text, grade, metric: value, study: value, sort}), (view) => {
        expect(parseView(formatView(view))).toEqual(view);
      }),
    );
  });

  it('sorts by the largest ratio first, and rows without one come last either way', () => {
    expect(ids(viewRows(rows, parseView('?sort=-ratio')))).toEqual([
      'feed.p99',
      'engine.p99',
      'feed.shed',
      'engine.value',
    ]);
    expect(ids(viewRows(rows, parseView('?sort=ratio'))).at(-1)).toBe('engine.value');
  });

  it.each(sortKeys)('by %s is an order, whatever the rows', (by) => {
    const row = fc.constantFrom(...rows);
    fc.assert(
      fc.property(row, row, fc.boolean(), (a, b, descending) => {
        const order = {by, descending};
        expect(compareRows(a, b, order) + compareRows(b, a, order) === 0).toBe(true);
      }),
    );
  });

  it('is turned round when its column is chosen again', () => {
    expect(sortedBy(undefined, 'ratio')).toEqual({by: 'ratio', descending: true});
    expect(sortedBy({by: 'ratio', descending: true}, 'ratio')).toEqual({by: 'ratio', descending: false});
    expect(sortedBy({by: 'ratio', descending: true}, 'metric')).toEqual({by: 'metric', descending: false});
  });
});

describe('what there is to choose from', () => {
  it('is what the rows have, with how many have it', () => {
    const {grades: offered, metrics, studies} = choicesOf(rows);
    expect(offered).toEqual([
      {value: 'measured', label: 'measured', count: 1},
      {value: 'reported', label: 'reported', count: 3},
    ]);
    expect(metrics.map(({value, count}) => [value, count])).toEqual([
      ['Latency', 3],
      ['Shed events', 1],
    ]);
    expect(studies).toEqual([
      {value: 'engine', label: 'Case engine', count: 2},
      {value: 'feed', label: 'Case feed', count: 2},
    ]);
  });
});
