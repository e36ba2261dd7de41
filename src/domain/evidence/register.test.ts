import {describe, expect, it} from 'vitest';
import {parseQuantity} from '../quantity/quantity.ts';
import type {Claim} from './claim.ts';
import {claimAnchor, register, registerPages, ROWS_A_PAGE} from './register.ts';

function claim(id: string, rest: Partial<Claim> = {}): Claim {
  return {
    id,
    metric: 'Latency',
    statistic: 'p99',
    better: 'lower',
    grade: 'reported',
    conditions: {},
    source: {title: 'Feed', to: '/case-studies/feed/'},
    figure: {kind: 'change', before: parseQuantity('4 ms'), after: parseQuantity('0.6 ms')},
    revision: 'r1',
    date: '2026-11-21',
    ...rest,
  };
}

function many(count: number): readonly Claim[] {
  return Array.from({length: count}, (_, index) => claim(`feed.c${String(index).padStart(4, '0')}`));
}

describe('the register', () => {
  it('lists claims by date and id, in whatever order they come', () => {
    const claims = [claim('b.p99'), claim('a.tail'), claim('a.old', {date: '2025-01-01'}), claim('a.p99')];
    const ids = ['a.old', 'a.p99', 'a.tail', 'b.p99'];
    expect(register(claims).rows.map(({id}) => id)).toEqual(ids);
    expect(register(claims.toReversed()).rows.map(({id}) => id)).toEqual(ids);
  });

  it('counts every grade, those without a claim too', () => {
    const claims = [claim('a.x'), claim('a.y'), claim('a.z', {grade: 'modelled'})];
    expect(register(claims).counts).toEqual({measured: 0, reported: 2, modelled: 1, illustrative: 0});
  });

  it('gives each claim its figure, its ratio and an address', () => {
    const [row] = register([claim('feed-fan-out.p99')]).rows;
    expect(row).toMatchObject({
      text: '4\u2009ms → 0.6\u2009ms',
      anchor: 'feed-fan-out-p99',
      to: '/evidence/#feed-fan-out-p99',
    });
    expect(row?.ratio).toBeCloseTo(6.667, 3);
    expect(claimAnchor('feed-fan-out.p99')).toBe('feed-fan-out-p99');
  });

  it('takes a multiple that was published alone as its ratio, and gives a single value none', () => {
    const rows = register([
      claim('a.multiple', {figure: {kind: 'multiple', multiple: parseQuantity('6.4×')}}),
      claim('a.value', {figure: {kind: 'value', value: parseQuantity('2.4 s')}}),
    ]).rows;
    expect(rows.map(({ratio}) => ratio)).toEqual([6.4, undefined]);
  });

  it('refuses ids that stand twice, and names each with its places', () => {
    const elsewhere = {source: {title: 'Other', to: '/case-studies/other/'}};
    expect(() => register([claim('a.x'), claim('a.x', elsewhere), claim('b.x'), claim('b.x')])).toThrow(
      /“a\.x” stands in \/case-studies\/feed\/ and \/case-studies\/other\/\n“b\.x”/,
    );
  });
});

describe('the pages of the register', () => {
  it('are one, even without a claim', () => {
    expect(registerPages(register([]))).toMatchObject([{number: 1, pages: 1, total: 0, rows: []}]);
  });

  it('hold every row once, at the address that the row names', () => {
    const all = register(many(2 * ROWS_A_PAGE + 1));
    const pages = registerPages(all);
    expect(pages.map(({rows}) => rows.length)).toEqual([ROWS_A_PAGE, ROWS_A_PAGE, 1]);
    expect(pages.flatMap(({rows}) => rows)).toEqual(all.rows);
    expect(pages.map(({rows}) => rows[0]?.to.replace(/#.*/, ''))).toEqual([
      '/evidence/',
      '/evidence/2/',
      '/evidence/3/',
    ]);
  });

  it('keep their rows when something is published later', () => {
    const before = register(many(ROWS_A_PAGE + 3));
    const after = register([claim('a.new', {date: '2027-01-01'}), ...many(ROWS_A_PAGE + 3)]);
    expect(after.rows.slice(0, before.rows.length)).toEqual(before.rows);
  });
});
