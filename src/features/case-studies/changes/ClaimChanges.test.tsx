import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {compareClaims} from '@site/src/domain/evidence/changes';
import type {Claim} from '@site/src/domain/evidence/claim';
import {parseQuantity} from '@site/src/domain/quantity/quantity';
import {ClaimChanges} from './ClaimChanges';

const claim = (rest: Partial<Claim> = {}): Claim => ({
  id: 'case.p99',
  metric: 'Latency',
  statistic: 'p99',
  better: 'lower',
  grade: 'reported',
  conditions: {},
  source: {title: 'Case', to: '/case-studies/case/'},
  figure: {kind: 'change', before: parseQuantity('4 ms'), after: parseQuantity('2 ms')},
  revision: 'r1',
  date: '2026-01-01',
  ...rest,
});
const render = (before: readonly Claim[], after: readonly Claim[]): string =>
  renderToStaticMarkup(<ClaimChanges from="r1" to="r2" changes={compareClaims(before, after)} />).replace(
    / class="[^"]*"/g,
    '',
  );

describe('changes of claims', () => {
  it('give both values of what differs, and nothing else', () => {
    const after = claim({figure: {kind: 'change', before: parseQuantity('4 ms'), after: parseQuantity('1.5 ms')}});
    const html = render([claim()], [after]);
    expect(html).toContain('p99 latency: changed');
    expect(html).toContain('<th scope="row">after</th><td>2\u2009ms</td><td>1.5\u2009ms</td>');
    expect(html).not.toContain('<th scope="row">before</th>');
  });

  it('say of a field that one side does not have that it is not stated', () => {
    const html = render([claim({conditions: {period: 'one week'}})], [claim({note: 'New.'})]);
    expect(html).toContain('<th scope="row">period</th><td>one week</td><td>not stated</td>');
    expect(html).toContain('<th scope="row">note</th><td>not stated</td><td>New.</td>');
  });

  it('give all values of a claim that came or went, on its own side', () => {
    expect(render([], [claim()])).toMatch(/latency: added.*<th scope="row">before<\/th><td>–<\/td><td>4\u2009ms<\/td>/);
    expect(render([claim()], [])).toMatch(/latency: removed.*<th scope="row">before<\/th><td>4\u2009ms<\/td><td>–<\/td>/);
  });

  it('say that nothing differs where nothing does', () => {
    expect(render([claim()], [claim({revision: 'r2'})])).toContain('the same figures and conditions in both');
  });
});
