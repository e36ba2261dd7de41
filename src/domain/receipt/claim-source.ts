import * as z from 'zod';
import {figureProblems, readFigure, statisticProblems, typedRatioProblems} from '../evidence/claim-rules.ts';
import type {StatedClaim} from '../evidence/claim.ts';
import {NOT_PUBLISHED} from '../evidence/statistics.ts';
import {addProblems, claimShape, name, type FieldProblem} from './fields.ts';
import {intervalProblems, intervalSource, type FigureInterval} from './interval.ts';
import {sampleSize, type SampleSize} from './sample-size.ts';

/** How a figure was measured. A claim that is `modelled` may have no sample, no interval and no data. */
export type Measurement = {
  readonly sample: SampleSize | undefined;
  readonly interval: FigureInterval | undefined;
  /** The file of the raw data, in the note’s folder. */
  readonly data: string | undefined;
};

/** A claim of a receipt, before its note adds id, source and date. */
export type ReceiptClaim = {
  readonly name: string;
  readonly stated: StatedClaim;
  readonly measurement: Measurement;
  /** The name of the figure in what `reproduce/claims.mjs` computes. */
  readonly recompute: string;
  /** That of the note in which the claim got its present figure. */
  readonly revision: string;
};

const source = z.strictObject({
  ...claimShape,
  grade: z
    .enum(['measured', 'modelled'], 'write measured or modelled: nothing else can be computed from a receipt')
    .default('measured')
    .describe('`measured` by the command, or `modelled` by arithmetic.'),
  n: sampleSize.optional().describe('How many, and of what: `20,000 requests`, `10 runs`.'),
  interval: intervalSource
    .optional()
    .describe('Of a change: of how many times better, in ×. Else in the dimension of the figure.'),
  data: z
    .string()
    .regex(
      /^data\/(?:[\w-]+\/)*[\w.-]+\.(?:csv|json|jsonl|txt)$/,
      'write a file in the note’s folder, such as `data/closed-loop.csv`',
    )
    .optional()
    .describe('The raw data from which it is computed.'),
  recompute: name
    .optional()
    .describe('Its name in what reproduce/claims.mjs computes; without it, the name of the claim.'),
  revision: z
    .string()
    .regex(/^r[1-9]\d*$/, 'write r1, r2, …')
    .default('r1')
    .describe('The revision of the note in which it got its present figure.'),
});

type WrittenClaim = z.output<typeof source>;

/** The claims of receipt.yaml by name: the fields of one in study.yaml, and how it was measured. */
export const receiptClaims = z
  .record(name, source.transform(readClaim))
  .transform((claims): readonly ReceiptClaim[] =>
    Object.entries(claims).map(([name, {recompute, ...claim}]) => ({
      ...claim,
      name,
      recompute: recompute ?? name,
    })),
  );

function readClaim(
  written: WrittenClaim,
  context: z.RefinementCtx,
): Omit<ReceiptClaim, 'name' | 'recompute'> & {readonly recompute: string | undefined} {
  const {before, after, multiple, value, statistic, n, interval, data, recompute, revision, ...rest} =
    written;
  const figure = readFigure({before, after, multiple, value});
  const wrong = figureProblems(written);
  addProblems(context, [
    ...wrong,
    ...statisticProblems(written),
    ...typedRatioProblems(written),
    ...measurementProblems(written),
    ...(figure === undefined || interval === undefined || wrong.length > 0
      ? []
      : intervalProblems(interval, figure, rest.better)),
  ]);
  if (figure === undefined) return z.NEVER;
  return {
    stated: {...rest, statistic: statistic === NOT_PUBLISHED ? undefined : statistic, figure},
    measurement: {sample: n, interval, data},
    recompute,
    revision,
  };
}

function measurementProblems(written: WrittenClaim): readonly FieldProblem[] {
  const {grade, n, interval, data, statistic, conditions} = written;
  const isMeasured = grade === 'measured';
  return [
    ...(isMeasured && n === undefined ? [missing('n', '`10 runs` or `20,000 requests`')] : []),
    ...(isMeasured && interval === undefined
      ? [missing('interval', '`low`, `high`, `level` and `by`, or `none` with the reason')]
      : []),
    ...(isMeasured && data === undefined
      ? [missing('data', 'the file of its raw data, such as `data/closed-loop.csv`')]
      : []),
    ...(isMeasured && (statistic === undefined || statistic === NOT_PUBLISHED)
      ? [missing('statistic', 'what the figure is of its sample, such as `p99` or `median`')]
      : []),
    ...(conditions['sample'] === undefined
      ? []
      : [{path: ['conditions', 'sample'], message: 'the sample is written once, as `n`: take it out here'}]),
  ];
}

function missing(key: string, write: string): FieldProblem {
  return {path: [], message: `a measured claim needs \`${key}\`: write ${write}`};
}
