import {describe, expect, it} from 'vitest';
import type {Frame} from './chart.ts';
import {chartSchema} from './schema.ts';

const common = {
  title: 'Waits',
  description: 'The second wait is longer.',
  table: {columns: ['Run', 'Wait'], rows: [['first', '1 ms']]},
};
const axis = {label: 'time', unit: 's', scale: 'linear'};
const series = {
  label: 'wait',
  tone: 'accent',
  points: [
    [0, 1],
    [1, 2],
  ],
};
const lines = {...common, kind: 'lines', x: axis, y: {...axis, label: 'wait'}, series: [series]};
const dots = {...common, kind: 'dots', value: axis, rows: [{label: 'runs', tone: 'ink', values: [1, 2, 3]}]};
const flame = {...common, kind: 'flame', unit: 'samples', root: {name: 'all', value: 10}};

function problems(chart: unknown): readonly string[] {
  const result = chartSchema.safeParse(chart);
  return result.error?.issues.map(({path, message}) => `${path.join('.')}: ${message}`) ?? [];
}

describe('the schema of charts', () => {
  it.each([
    ['lines', lines],
    ['dots', dots],
    ['flame', flame],
  ])('takes %s', (_, chart) => {
    expect(problems(chart)).toEqual([]);
  });

  it.each<[string, unknown, RegExp]>([
    ['another kind', {...common, kind: 'pie'}, /lines, dots or flame/],
    ['a key that nobody reads', {...lines, colour: 'red'}, /colour/],
    [
      'a point that is not finite',
      withSeries({points: [[0, Number.NaN]]}),
      /series\.0\.points\.0\.1: a finite number/,
    ],
    [
      'too many points',
      withSeries({points: Array.from({length: 121}, (_, x) => [x, x])}),
      /at most 120 points/,
    ],
    ['seven series', {...lines, series: Array.from({length: 7}, () => series)}, /at most 6 series/],
    [
      'points in disorder',
      withSeries({
        points: [
          [1, 1],
          [0, 1],
        ],
      }),
      /series\.0\.points: .*order of x/,
    ],
    ['half a band', withSeries({low: series.points}), /both `low` and `high`/],
    ['a band whose edges do not meet', withSeries({low: [[0, 1]], high: [[1, 2]]}), /same places of x/],
    [
      'zero on a log axis',
      {...lines, x: {...axis, scale: 'log'}},
      /series\.0\.points\.0\.0: a value above zero/,
    ],
    [
      'a whole on a percentile axis',
      {...lines, x: {...axis, scale: 'percentile'}},
      /series\.0\.points\.1\.0: p in \[0, 1\)/,
    ],
    [
      'a value outside of its axis',
      {...lines, y: {...axis, to: 1.5}},
      /series\.0\.points\.1\.1: 2 lies outside/,
    ],
    ['an axis that ends before it begins', {...lines, y: {...axis, from: 5, to: 1}}, /y: `from` below `to`/],
    [
      'a span backwards',
      {...lines, spans: [{from: 1, to: 0, label: 'stall'}]},
      /spans\.0: `from` below `to`/,
    ],
    [
      'a reference below a log axis',
      {...lines, y: {...axis, scale: 'log'}, references: [{y: 0, label: 'none'}]},
      /references\.0\.y: a value above zero/,
    ],
    [
      'an interval without an end',
      {...dots, rows: [{...dots.rows[0], low: 1}]},
      /rows\.0: both `low` and `high`/,
    ],
    [
      'a row with a cell too few',
      {...lines, table: {columns: ['Run', 'Wait'], rows: [['first']]}},
      /table\.rows\.0: 2 cells/,
    ],
    [
      'two rows of one name',
      {
        ...lines,
        table: {
          columns: ['Run', 'Wait'],
          rows: [
            ['a', '1'],
            ['a', '2'],
          ],
        },
      },
      /table\.rows\.1: “a” names/,
    ],
    [
      'calls longer than their caller',
      {...flame, root: {name: 'all', value: 1, children: [{name: 'work', value: 2}]}},
      /root\.children: the calls of `all` add up to 2/,
    ],
    ['too many frames', {...flame, root: chain(61)}, /at most 60 frames are expected, not 61/],
    ['a frame of nothing', {...flame, root: {name: 'all', value: 0}}, /root\.value: a value above zero/],
  ])('refuses %s', (_, chart, message) => {
    expect(problems(chart).join('\n')).toMatch(message);
  });
});

function withSeries(part: object): unknown {
  return {...lines, series: [{...series, ...part}]};
}

function chain(length: number): Frame {
  return {name: 'f', value: 1, ...(length > 1 && {children: [chain(length - 1)]})};
}
