import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Claim, ClaimFigure} from '@site/src/domain/evidence/claim';
import {parseQuantity} from '@site/src/domain/quantity/quantity';
import {ResultsFigure} from './ResultsFigure';

function claim(name: string, figure: ClaimFigure): Claim {
  return {
    id: `case.${name}`,
    metric: 'Latency',
    subject: name,
    statistic: 'p99',
    better: 'lower',
    grade: 'reported',
    conditions: {},
    source: {title: 'Case', to: '/case-studies/case/'},
    figure,
    revision: 'r1',
    date: '2026-01-01',
  };
}
const api = claim('api', {kind: 'change', before: parseQuantity('4 ms'), after: parseQuantity('2 ms')});
const shard = claim('shard', {kind: 'value', value: parseQuantity('3 ms')});
const render = (...claims: Claim[]): string => renderToStaticMarkup(<ResultsFigure claims={claims} />);

describe('the result figure', () => {
  it('draws each comparison and gives its table', () => {
    const html = render(api);
    expect(html).toContain('p99 latency, api');
    expect(html).toMatch(/<details[^>]*><summary[^>]*>The data as a table/);
    expect(html).toMatch(/<td[^>]*>4\u2009ms<\/td><td[^>]*>2\u2009ms<\/td><td[^>]*>2\.0×<\/td><td[^>]*>−50\u2009%<\/td><td[^>]*>reported/);
  });

  it('names figures that stand alone and draws no bar for them', () => {
    const html = render(api, shard);
    expect(html.match(/<rect/g)).toHaveLength(2);
    expect(html).toMatch(/Published alone.*p99 latency, shard.*3\u2009ms/);
  });

  it('says that nothing can be compared where all figures stand alone', () => {
    const html = render(shard);
    expect(html).toContain('so no change is drawn');
    expect(html).not.toContain('<svg');
  });

  it('says that no figure was published where there is none', () => {
    const html = render();
    expect(html).toContain('No figure was published for this case');
    expect(html).not.toContain('Published alone');
  });

  it('says of a multiple that its two figures were not published', () => {
    const html = render(claim('rate', {kind: 'multiple', multiple: parseQuantity('6.4×')}));
    expect(html).toMatch(/<td[^>]*>not published<\/td><td[^>]*>not published<\/td><td[^>]*>6\.4×/);
  });

  it('has no inline style', () => {
    expect(render(api, shard)).not.toContain('style=');
  });
});
