import type {ChartAxis} from './chart.ts';

/** Something wrong at a place in a chart, by its keys. */
export type ChartProblem = {readonly path: readonly (string | number)[]; readonly message: string};

/** What is wrong with the ends of an axis. */
export function axisProblems(name: string, axis: ChartAxis): readonly ChartProblem[] {
  const {from, to} = axis;
  const ends = [from, to].filter((end) => end !== undefined);
  return [
    ...valueProblems({...axis, from: undefined, to: undefined}, ends).map(under(name)),
    ...(from !== undefined && to !== undefined && from >= to
      ? [{path: [name], message: '`from` below `to` is expected'}]
      : []),
  ];
}

/** The values that an axis cannot show, as at most one problem. */
export function valueProblems(
  {scale, from, to}: ChartAxis,
  values: readonly number[],
): readonly ChartProblem[] {
  for (const value of values) {
    if (scale === 'log' && value <= 0)
      return [{path: [], message: `a value above zero is expected on a log axis, not ${value}`}];
    if (scale === 'percentile' && (value < 0 || value >= 1))
      return [
        {path: [], message: `p in [0, 1) is expected on a percentile axis, such as 0.99, not ${value}`},
      ];
    if (value < (from ?? -Infinity) || value > (to ?? Infinity))
      return [
        {
          path: [],
          message: `${value} lies outside of the axis: widen its \`from\` and \`to\`, or leave it out`,
        },
      ];
  }
  return [];
}

/** The same problem, seen from further up. */
export function under(...keys: readonly (string | number)[]): (problem: ChartProblem) => ChartProblem {
  return ({path, message}) => ({path: [...keys, ...path], message});
}
