import {axisProblems, under, valueProblems, type ChartProblem} from './axis-problems.ts';
import type {Chart, ChartAxis, DotsChart, LinesChart, Point, Series} from './chart.ts';
import {flameProblems} from './flame-problems.ts';

/** What a row is about, and a figure. */
export const LEAST_COLUMNS = 2;

/** What is wrong with a chart whose fields are right one by one: values that its axes cannot show, series and tables that do not add up. */
export function chartProblems(chart: Chart): readonly ChartProblem[] {
  return [...tableProblems(chart), ...drawingProblems(chart)];
}

function drawingProblems(chart: Chart): readonly ChartProblem[] {
  switch (chart.kind) {
    case 'lines':
      return linesProblems(chart);
    case 'dots':
      return dotsProblems(chart);
    case 'flame':
      return flameProblems(chart.root);
  }
}

function linesProblems({x, y, series, spans = [], references = []}: LinesChart): readonly ChartProblem[] {
  return [
    ...axisProblems('x', x),
    ...axisProblems('y', y),
    ...series.flatMap((one, at) => seriesProblems(one, x, y).map(under('series', at))),
    ...spans.flatMap((span, at) => [
      ...valueProblems(x, [span.from, span.to]).map(under('spans', at)),
      ...(span.from < span.to ? [] : [{path: ['spans', at], message: '`from` below `to` is expected'}]),
    ]),
    ...references.flatMap((one, at) => valueProblems(y, [one.y]).map(under('references', at, 'y'))),
  ];
}

function seriesProblems({points, low, high}: Series, x: ChartAxis, y: ChartAxis): readonly ChartProblem[] {
  const lines = {points, ...(low && {low}), ...(high && {high})};
  const single = (low === undefined) !== (high === undefined);
  return [
    ...Object.entries(lines).flatMap(([name, line]) =>
      line.flatMap(([px, py], at) => [
        ...valueProblems(x, [px]).map(under(name, at, 0)),
        ...valueProblems(y, [py]).map(under(name, at, 1)),
      ]),
    ),
    ...(inOrder(points) ? [] : [{path: ['points'], message: 'points in the order of x are expected'}]),
    ...(single ? [{path: [], message: 'both `low` and `high` are expected, or neither'}] : []),
    ...(low && high && !sameX(low, high)
      ? [{path: ['high'], message: 'points at the same places of x as those of `low` are expected'}]
      : []),
  ];
}

function dotsProblems({value, rows, references = []}: DotsChart): readonly ChartProblem[] {
  return [
    ...axisProblems('value', value),
    ...rows.flatMap(({values, median, low, high}, at) => [
      ...values.flatMap((one, index) => valueProblems(value, [one]).map(under('rows', at, 'values', index))),
      ...valueProblems(
        value,
        [median, low, high].filter((one) => one !== undefined),
      ).map(under('rows', at)),
      ...((low === undefined) !== (high === undefined) || (low ?? 0) > (high ?? 0)
        ? [{path: ['rows', at], message: 'both `low` and `high` are expected, the lower first, or neither'}]
        : []),
    ]),
    ...references.flatMap((one, at) => valueProblems(value, [one.value]).map(under('references', at))),
  ];
}

function tableProblems({table: {columns, rows}}: Chart): readonly ChartProblem[] {
  // Too few columns are told by themselves: each row would be wrong by them.
  if (columns.length < LEAST_COLUMNS) return [];
  const seen = new Set<string | undefined>();
  return rows.flatMap((row, at) => {
    const path = ['table', 'rows', at];
    const [header] = row;
    const known = seen.has(header);
    seen.add(header);
    return [
      ...(row.length === columns.length
        ? []
        : [
            {
              path,
              message: `${columns.length} cells are expected, one a column, and ${row.length} ${row.length === 1 ? 'stands' : 'stand'} here`,
            },
          ]),
      ...(known
        ? [{path, message: `“${header}” names an earlier row already: a first cell of its own is expected`}]
        : []),
    ];
  });
}

function inOrder(points: readonly Point[]): boolean {
  return points.every(([x], at) => x >= (points[at - 1]?.[0] ?? -Infinity));
}

function sameX(some: readonly Point[], others: readonly Point[]): boolean {
  return some.length === others.length && some.every(([x], at) => x === others[at]?.[0]);
}
