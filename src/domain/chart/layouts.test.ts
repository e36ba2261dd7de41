import {describe, expect, it} from 'vitest';
import type {DotsChart, LinesChart} from './chart.ts';
import {dotsLayout} from './dots.ts';
import {flameLayout} from './flame.ts';
import {linesLayout} from './lines.ts';

const chart: LinesChart = {
  kind: 'lines',
  x: {label: 'time', unit: 's', scale: 'linear'},
  y: {label: 'wait', unit: 'ms', scale: 'linear'},
  series: [
    {
      label: 'open loop',
      tone: 'warn',
      points: [
        [0, 10],
        [5, 10],
        [10, 40],
      ],
    },
    {
      label: 'closed loop',
      tone: 'before',
      points: [
        [0, 10],
        [5, 39],
      ],
      step: true,
    },
  ],
};

describe('a chart of lines', () => {
  const layout = linesLayout({
    ...chart,
    spans: [{from: 2, to: 4, label: 'stall'}],
    references: [{y: 20, label: 'budget'}],
  });

  it('draws heights from zero to the next round figure', () => {
    expect(layout.series[0]?.path).toBe('M0 750l500 0 500-750');
    expect(layout.zero).toBe('M0 1000h1000');
    expect(layout.references).toBe('M0 500h1000');
  });

  it('holds the value of a step until the next', () => {
    expect(layout.series[1]?.path).toBe('M0 750l500 0 0-725');
  });

  it('names lines and references beside their ends without overlaps', () => {
    expect(layout.labels.map(({lines}) => lines.join(' '))).toEqual(['open loop', 'closed loop', 'budget']);
    const [open, closed, budget] = layout.labels;
    expect((closed?.to ?? 0) - (open?.to ?? 0)).toBeGreaterThanOrEqual(1.2);
    expect(budget?.to).toBe(layout.height / 2);
  });

  it('grows where its labels need more height', () => {
    const many = Array.from({length: 6}, () => ({
      label: 'a name that is set on three lines'.slice(0, 28),
      tone: 'ink' as const,
      points: [
        [0, 1],
        [1, 1],
      ] as const,
    }));
    expect(linesLayout({...chart, series: many}).height).toBeGreaterThan(layout.height);
  });

  it('shades a span and fills a band', () => {
    expect(layout.spans).toEqual([{x: 0.2, width: 0.2}]);
    const banded = linesLayout({
      ...chart,
      series: [
        {
          label: 'wait',
          tone: 'ink',
          points: [
            [0, 20],
            [1, 20],
          ],
          low: [
            [0, 10],
            [1, 10],
          ],
          high: [
            [0, 40],
            [1, 40],
          ],
        },
      ],
    });
    expect(banded.series[0]?.band).toBe('M0 0l1000 0 0 750-1000 0z');
  });
});

describe('a chart of dots', () => {
  const dots: DotsChart = {
    kind: 'dots',
    value: {label: 'time', unit: 'ns', scale: 'linear', from: 0},
    rows: [{label: 'padded', tone: 'accent', values: [2, 4], median: 3, low: 2, high: 10}],
    references: [{value: 5, label: 'alone'}],
  };

  it('places runs, median and interval on one axis and sets the median with its unit', () => {
    const {rows, references} = dotsLayout(dots);
    expect(rows[0]).toMatchObject({
      values: [0.2, 0.4],
      median: 0.3,
      interval: {from: 0.2, to: 1},
      figure: '3.00\u2009ns',
    });
    expect(references).toEqual([0.5]);
  });
});

describe('a flame graph', () => {
  const root = {
    name: 'all',
    value: 10,
    children: [
      {
        name: 'serve_the_request',
        value: 6,
        tone: 'accent',
        children: [{name: 'hash', value: 3, tone: 'accent'}],
      },
      {name: 'wait', value: 0.5, tone: 'warn'},
    ],
  } as const;
  const {frames, highlights, height} = flameLayout({root});

  it('stands calls on their caller, the root at the bottom', () => {
    const [all, serve, hash, wait] = frames;
    expect(all).toMatchObject({x: 0, width: 1});
    expect((all?.y ?? 0) + 1.8).toBeCloseTo(height, 9);
    expect(serve).toMatchObject({x: 0, width: 0.6, y: (all?.y ?? 0) - 1.8});
    expect(hash).toMatchObject({x: 0, width: 0.3, y: (serve?.y ?? 0) - 1.8});
    expect(wait).toMatchObject({x: 0.6, width: 0.05, y: serve?.y});
  });

  it('cuts names to the room that there is, and leaves out what would say nothing', () => {
    const [, serve, , wait] = frames;
    expect(serve).toMatchObject({narrow: 'serve_the_request', wide: 'serve_the_request'});
    expect(wait).toMatchObject({narrow: '', wide: ''});
    const [, cut] = flameLayout({root: {...root, children: [{name: 'serve_the_request', value: 3}]}}).frames;
    expect(cut).toMatchObject({narrow: 'serve_the…', wide: 'serve_the_request'});
  });

  it('names what it is about once, with its share', () => {
    expect(highlights).toEqual([
      {name: 'serve_the_request', tone: 'accent', share: '60\u2009%'},
      {name: 'wait', tone: 'warn', share: '5.0\u2009%'},
    ]);
  });
});
