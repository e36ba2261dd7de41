import * as z from 'zod';
import {tones, type Chart, type Frame} from './chart.ts';
import {chartProblems, LEAST_COLUMNS} from './problems.ts';

/** A page of 14 kB holds three such figures beside its text. */
const MOST = {series: 6, points: 120, rows: 12, tableRows: 12} as const;
/** Longer labels would take more of a phone’s width than the drawing. */
const LONGEST_LABEL = 28;

const number = z.number('a finite number is expected');
const text = z.string('a text is expected').trim().min(1, 'a text is expected');
const label = text.max(
  LONGEST_LABEL,
  `a label of at most ${LONGEST_LABEL} characters is expected: say the rest in the caption`,
);
const tone = z.enum(tones, `one of ${tones.join(', ')} is expected`);

const axis = z.strictObject({
  label: text,
  unit: z.string('a unit as it is printed is expected; an empty text for a count or a share'),
  scale: z.enum(['linear', 'log', 'percentile'], 'linear, log or percentile is expected'),
  from: number.optional(),
  to: number.optional(),
});

const points = z
  .array(z.tuple([number, number], 'a point is expected: [x, y]'))
  .min(1, 'at least one point is expected')
  .max(MOST.points, `at most ${MOST.points} points are expected: aggregate them, and say so in the caption`);

const series = z.strictObject({
  label,
  tone,
  points,
  step: z.boolean().optional(),
  dashed: z.boolean().optional(),
  low: points.optional(),
  high: points.optional(),
});

const dotRow = z.strictObject({
  label: text.max(40, 'a label of at most 40 characters is expected'),
  tone,
  values: z
    .array(number)
    .min(1, 'at least one value is expected')
    .max(MOST.points, `at most ${MOST.points} values are expected: draw what summarises them`),
  median: number.optional(),
  low: number.optional(),
  high: number.optional(),
});

const frame: z.ZodType<Frame> = z.strictObject({
  name: text,
  value: number.positive('a value above zero is expected: leave out what was never seen'),
  tone: z.enum(['accent', 'warn', 'quiet'], 'accent, warn or quiet is expected').optional(),
  get children() {
    return z.array(frame).optional();
  },
});

const common = {
  title: text,
  description: text,
  caption: text.optional(),
  table: z.strictObject({
    columns: z
      .array(text)
      .min(LEAST_COLUMNS, 'at least two columns are expected: what a row is about, and a figure'),
    rows: z
      .array(z.array(z.string('a figure as text, formatted, is expected')))
      .min(1, 'at least one row is expected')
      .max(MOST.tableRows, `at most ${MOST.tableRows} rows are expected: all the data stands in its file`),
  }),
};

/** What a chart has to be; every mistake is reported with its place and with what is expected instead. */
export const chartSchema: z.ZodType<Chart> = z
  .discriminatedUnion(
    'kind',
    [
      z.strictObject({
        kind: z.literal('lines'),
        ...common,
        x: axis,
        y: axis,
        series: z
          .array(series)
          .min(1, 'at least one series is expected')
          .max(MOST.series, `at most ${MOST.series} series are expected: divide the figure`),
        spans: z.array(z.strictObject({from: number, to: number, label})).optional(),
        references: z.array(z.strictObject({y: number, label})).optional(),
      }),
      z.strictObject({
        kind: z.literal('dots'),
        ...common,
        value: axis,
        rows: z
          .array(dotRow)
          .min(1, 'at least one row is expected')
          .max(MOST.rows, `at most ${MOST.rows} rows are expected: divide the figure`),
        references: z.array(z.strictObject({value: number, label})).optional(),
      }),
      z.strictObject({kind: z.literal('flame'), ...common, unit: text, root: frame}),
    ],
    'a chart is expected: `kind` is lines, dots or flame',
  )
  .superRefine((chart, context) => {
    for (const {path, message} of chartProblems(chart)) {
      context.addIssue({code: 'custom', path: [...path], message});
    }
  });
