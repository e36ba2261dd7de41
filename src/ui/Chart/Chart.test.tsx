import {renderToStaticMarkup} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import type {Chart as ChartData} from '@site/src/domain/chart/chart';
import {Chart} from './Chart';

const common = {
  title: 'Waits',
  description: 'The second wait is longer.',
  caption: 'Nine runs.',
  table: {
    columns: ['Run', 'Wait'],
    rows: [
      ['first', '1 ms'],
      ['second', '–'],
    ],
  },
};
const axis = {label: 'wait', unit: 'ms', scale: 'log'} as const;
const charts: Record<ChartData['kind'], ChartData> = {
  lines: {
    ...common,
    kind: 'lines',
    x: axis,
    y: axis,
    series: [
      {
        label: 'open loop',
        tone: 'warn',
        points: [
          [1, 1],
          [10, 9],
        ],
      },
    ],
  },
  dots: {
    ...common,
    kind: 'dots',
    value: axis,
    rows: [{label: 'open loop', tone: 'warn', values: [1, 2], median: 1.5}],
  },
  flame: {
    ...common,
    kind: 'flame',
    unit: 'samples',
    root: {
      name: 'open loop',
      value: 1200,
      children: [{name: 'a_call_of_a_long_name', value: 200, tone: 'warn'}],
    },
  },
};

describe.each(Object.entries(charts))('a chart of %s', (_, chart) => {
  const html = renderToStaticMarkup(<Chart chart={chart} id="note-waits" />);

  it('is an image with a text alternative, a caption, an address and a table behind', () => {
    expect(html).toMatch(/^<div[^>]* id="note-waits">/);
    expect(html).toContain('<figure');
    expect(html).toContain('role="img" aria-label="The second wait is longer."');
    expect(html).toContain('Nine runs.');
    expect(html).toMatch(/<details.*<td[^>]*number[^>]*>1 ms<\/td>/);
  });

  it('says on the drawing what is drawn', () => {
    expect(html).toMatch(/>open loop<\/t(ext|span)>/);
  });

  it('needs neither script nor inline styles', () => {
    expect(html).not.toMatch(/<script| style=| on\w+=/);
  });
});

describe('a chart', () => {
  it('shows its description where it has no caption, and is not read twice', () => {
    const html = renderToStaticMarkup(<Chart chart={{...charts.lines, caption: undefined}} id="a" />);
    expect(html.split('The second wait is longer.')).toHaveLength(2);
    expect(html).toContain('role="img" aria-label="Waits"');
  });

  it('says that an axis is logarithmic', () => {
    expect(renderToStaticMarkup(<Chart chart={charts.lines} id="a" />)).toContain('wait, ms · log scale');
  });

  it('names under a flame what it is about, and a cut frame under the pointer', () => {
    const html = renderToStaticMarkup(<Chart chart={charts.flame} id="a" />);
    expect(html).toMatch(/<b[^>]*>a_call_of_a_long_name<\/b> 17\u2009%/);
    expect(html).toContain('<title>a_call_of_a_long_name, 200\u2009samples</title>');
  });
});
