import * as z from 'zod';
import {field} from '../content/front-matter/fields.ts';
import type {ClaimFigure} from '../evidence/claim.ts';
import {formatQuantity, type Quantity} from '../quantity/quantity.ts';
import {formatMultiple, improvement, type Better} from '../quantity/ratio.ts';
import {dimensionOf} from '../quantity/units.ts';
import {addProblems, quantity, text, type FieldProblem} from './fields.ts';

/**
 * How surely a figure is known. Of a change it is the interval of how many times better, in ×; else that of the figure, in its dimension.
 * A bound is undefined where the sample is too small for it. `level` is a share of 1, `by` the method in words.
 */
export type FigureInterval =
  | {
      readonly kind: 'interval';
      readonly low: Quantity | undefined;
      readonly high: Quantity | undefined;
      readonly level: Quantity;
      readonly by: string;
    }
  | {readonly kind: 'none'; readonly why: string};

const bound = z.union([z.string(), z.number()]).transform((source, context): Quantity | undefined => {
  if (source === 'unbounded') return undefined;
  // Not a union of the two, which would not say what is wrong with a figure.
  const read = quantity.safeParse(source);
  if (read.success) return read.data;
  addProblems(
    context,
    read.error.issues.map(({message}) => ({path: [], message})),
  );
  return z.NEVER;
});

/** `interval` of a claim as it is written: with `low`, `high`, `level` and `by`, or with `none` and the reason. */
export const intervalSource = z
  .strictObject({
    low: field(bound.optional(), 'The lower bound, or `unbounded`.', 'low: 2.1 ms'),
    high: field(bound.optional(), 'The upper bound, or `unbounded`.', 'high: 5.0 ms'),
    level: field(quantity.optional(), 'The confidence.', 'level: 95 %'),
    by: field(text.optional(), 'The method.', 'by: bootstrap over runs'),
    none: field(
      text.optional(),
      'Why there is no interval; it stands alone.',
      'none: the greatest of one run has none',
    ),
  })
  .transform((written, context): FigureInterval => {
    const {low, high, level, by, none} = written;
    if (none !== undefined && Object.keys(written).length === 1) return {kind: 'none', why: none};
    const problems = shapeProblems(written);
    addProblems(context, problems);
    if (problems.length > 0 || level === undefined || by === undefined) return z.NEVER;
    return {kind: 'interval', low, high, level, by};
  });

type WrittenInterval = {
  readonly low?: Quantity | undefined;
  readonly high?: Quantity | undefined;
  readonly level?: Quantity | undefined;
  readonly by?: string | undefined;
  readonly none?: string | undefined;
};

function shapeProblems(written: WrittenInterval): readonly FieldProblem[] {
  const {low, high, level, by, none} = written;
  const complete =
    'low' in written && 'high' in written && level !== undefined && by !== undefined && none === undefined;
  if (!complete) {
    const message =
      'write `low`, `high`, `level` and `by` (a bound that the sample is too small for is `unbounded`), or `none` alone with the reason';
    return [{path: [], message}];
  }
  if (low === undefined && high === undefined)
    return [{path: [], message: 'an interval without any bound is none: write `none` with the reason'}];
  if (dimensionOf(level.unit) !== 'share' || level.value <= 0 || level.value >= 1)
    return [{path: ['level'], message: `“${level.text}” is no confidence: write such as \`95 %\``}];
  return [];
}

/** Whether the interval is one of this figure, and holds it. */
export function intervalProblems(
  interval: FigureInterval,
  figure: ClaimFigure,
  better: Better,
): readonly FieldProblem[] {
  if (interval.kind === 'none') return [];
  const {low, high} = interval;
  const dimension = figure.kind === 'value' ? dimensionOf(figure.value.unit) : 'multiple';
  const strange = [['low', low] as const, ['high', high] as const].flatMap(([key, end]) => {
    if (end === undefined || dimensionOf(end.unit) === dimension) return [];
    const write =
      figure.kind === 'change'
        ? 'write that of how many times better, such as `4.8×`'
        : `write it in the dimension of the figure: ${dimension}`;
    return [{path: ['interval', key], message: `“${end.text}” is no bound of this figure: ${write}`}];
  });
  if (strange.length > 0) return withoutUnit(figure, low ?? high) ?? strange;
  const point = pointOf(figure, better);
  const message = point === undefined ? NO_RATIO : misfit(low, high, point);
  if (message === undefined) return [];
  return [exchanged(figure, better, low, high) ?? {path: ['interval'], message}];
}

/** A figure whose unit was left out, and is told by a bound. */
function withoutUnit(figure: ClaimFigure, end: Quantity | undefined): readonly FieldProblem[] | undefined {
  if (figure.kind !== 'value' || figure.value.unit !== '' || end === undefined) return undefined;
  const {text} = figure.value;
  return [
    {
      path: ['value'],
      message: `“${text}” has no unit, and its bounds are in ${end.unit}: write \`${text} ${end.unit}\``,
    },
  ];
}

/** A change whose bounds hold its ratio the other way round. */
function exchanged(
  figure: ClaimFigure,
  better: Better,
  low: Quantity | undefined,
  high: Quantity | undefined,
): FieldProblem | undefined {
  if (figure.kind !== 'change') return undefined;
  const {before, after} = figure;
  const other = pointOf({kind: 'change', before: after, after: before}, better);
  if (other === undefined || misfit(low, high, other) !== undefined) return undefined;
  return {
    path: ['before'],
    message: `its bounds are those of ${after.text} → ${before.text}, the other way round: write \`before: ${after.text}\` and \`after: ${before.text}\`, or, if ${better === 'lower' ? 'more' : 'less'} is better here, \`better: ${better === 'lower' ? 'higher' : 'lower'}\``,
  };
}

const NO_RATIO = 'two figures of which one is zero leave no ratio: write `none` with the reason';

/** What an interval is of, as a number and as it is told: the value, or how many times better. */
type Point = {readonly value: number; readonly text: string};

/** What is wrong with bounds that do not hold what they are of, with the numbers as they were read. */
function misfit(
  low: Quantity | undefined,
  high: Quantity | undefined,
  {value, text}: Point,
): string | undefined {
  const [least, most] = [low?.value ?? -Infinity, high?.value ?? Infinity];
  if (least <= value && value <= most) return undefined;
  const bounds = `\`low\` is ${low?.text ?? 'unbounded'}, \`high\` is ${high?.text ?? 'unbounded'}`;
  return least > most
    ? `${bounds}, and nothing lies between: write the lower bound as \`low\``
    : `${bounds}, and ${text} does not lie between: write figure and bounds with the same digits, or compute them anew`;
}

/** Undefined where a figure of zero leaves no ratio. */
function pointOf(figure: ClaimFigure, better: Better): Point | undefined {
  switch (figure.kind) {
    case 'change': {
      const ratio = improvement(figure.before, figure.after, better);
      if (ratio === undefined) return undefined;
      const {before, after} = figure;
      return {
        value: ratio.value,
        text: `${formatMultiple(ratio)}, which follows from ${before.text} → ${after.text},`,
      };
    }
    case 'multiple':
      return {value: figure.multiple.value, text: `the figure, ${figure.multiple.text},`};
    case 'value':
      return {value: figure.value.value, text: `the figure, ${figure.value.text},`};
  }
}

/** `95 % interval 4.8× to 5.3×, bootstrap over runs`; without an upper bound `from 97 ms, no upper bound`. */
export function intervalText(interval: FigureInterval): string {
  if (interval.kind === 'none') return `no interval: ${interval.why}`;
  const {low, high, level, by} = interval;
  return `${formatQuantity(level)} interval ${boundsText(low, high)}, ${by}`;
}

function boundsText(low: Quantity | undefined, high: Quantity | undefined): string {
  if (low === undefined) return high === undefined ? 'without bounds' : `up to ${high.text}, no lower bound`;
  return high === undefined ? `from ${low.text}, no upper bound` : `${low.text} to ${high.text}`;
}
