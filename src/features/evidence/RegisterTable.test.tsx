import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Claim} from '@site/src/domain/evidence/claim';
import {register} from '@site/src/domain/evidence/register';
import {parseQuantity} from '@site/src/domain/quantity/quantity';
import {RegisterTable} from './RegisterTable';

const claim: Claim = {
  id: 'feed.p99',
  metric: 'Latency',
  better: 'lower',
  grade: 'reported',
  conditions: {load: '42 req/s/core'},
  source: {title: 'Feed', to: '/case-studies/feed/'},
  figure: {kind: 'change', before: parseQuantity('4 ms'), after: parseQuantity('0.6 ms')},
  revision: 'r2',
  date: '2026-11-21',
};
const {rows} = register([claim]);

describe('the table of claims', () => {
  const html = renderToStaticMarkup(<RegisterTable caption="Claims" rows={rows} />);

  it('gives each row an address, and its figure as a link to it', () => {
    expect(html).toContain('<tr id="feed-p99">');
    expect(html).toMatch(/<th class="[^"]*" scope="row"><a href="\/evidence\/#feed-p99">/);
  });

  it('says what was not published, and which revision the figure is of', () => {
    expect(html).toMatch(/<td class="[^"]*statistic[^"]*"><i>not published<\/i><\/td>/);
    expect(html).toContain('r2 <time dateTime="2026-11-21">21 November 2026</time>');
    expect(html).toMatch(/<dt>Window<\/dt><dd class="[^"]*missing[^"]*">not published/);
    expect(html).toContain('<dd>42 req/s/core</dd>');
  });

  it('draws no control that nothing serves', () => {
    expect(html).not.toContain('<button');
  });

  it('is sorted by its heads where it can be, and says how', () => {
    const sorted = renderToStaticMarkup(
      <RegisterTable caption="Claims" rows={rows} sort={{by: 'ratio', descending: true}} onSort={() => {}} />,
    );
    expect(sorted).toContain('aria-sort="descending"><button type="button">Figure');
    expect(sorted.match(/aria-sort="none"/g)).toHaveLength(4);
  });
});
