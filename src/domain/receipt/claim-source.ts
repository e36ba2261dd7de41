import * as z from 'zod';
import {field} from '../content/front-matter/fields.ts';
import {figureProblems, readFigure, statisticProblems, typedRatioProblems} from '../evidence/claim-rules.ts';
import type {StatedClaim} from '../evidence/claim.ts';
import {NOT_PUBLISHED, statistics} from '../evidence/statistics.ts';
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

/** One claim of receipt.yaml, as it is written. */
export const claimFields = z.strictObject({
  ...claimShape,
  statistic: field(
    claimShape.statistic,
    `What the figure is of its sample: ${statistics.join(', ')}. Needed where the claim is \`measured\`, and of a time; of a formula’s time it is the one that the formula gives: \`mean\`, \`p99\`, or \`max\` of a bound.`,
    'statistic: p99',
  ),
  grade: field(
    z.enum(['measured', 'modelled'], {error: ({input}) => gradeText(input)}).default('measured'),
    '`measured` by the command (what is written without it), or `modelled`: arithmetic or a simulation, which an estimate is too.',
    'grade: modelled',
  ),
  n: field(
    sampleSize.optional(),
    'How many, and of what. Needed where the claim is `measured`.',
    'n: 20,000 requests',
  ),
  interval: field(
    intervalSource.optional(),
    'Of a change: of how many times better, in ×. Else in the dimension of the figure. Needed where the claim is `measured`.',
    'interval: {low: 2.1 ms, high: 5.0 ms, level: 95 %, by: bootstrap over runs}',
  ),
  data: field(
    z
      .string()
      .regex(
        /^data\/(?:[\w-]+\/)*[\w.-]+\.(?:csv|json|jsonl|txt)$/,
        'write a file in the note’s folder, such as `data/closed-loop.csv`',
      )
      .optional(),
    'The raw data from which it is computed. Needed where the claim is `measured`.',
    'data: data/closed-loop.csv',
  ),
  recompute: field(
    name.optional(),
    'Its name in what reproduce/claims.mjs computes; without it, the name of the claim.',
    'recompute: closed-p99',
  ),
  revision: field(
    z
      .string()
      .regex(/^r[1-9]\d*$/, 'write r1, r2, …')
      .default('r1'),
    'The revision of the note in which it got its present figure.',
    'revision: r2',
  ),
});

type WrittenClaim = z.output<typeof claimFields>;

/** The claims of receipt.yaml by name: the fields of one in study.yaml, and how it was measured. */
export const receiptClaims = z
  .record(name, claimFields.transform(readClaim))
  .transform((claims): readonly ReceiptClaim[] =>
    Object.entries(claims).map(([name, {recompute, ...claim}]) => ({
      ...claim,
      name,
      recompute: recompute ?? name,
    })),
  );

/** A claim of a receipt is computed anew, so two of the site’s grades are not for it, and others are none. */
function gradeText(input: unknown): string {
  const write =
    '`measured` (the command took it) or `modelled` (arithmetic, a simulation or an estimate by rule)';
  return `“${String(input)}” is no grade of a receipt, whose figures reproduce/claims.mjs computes: write ${write}`;
}

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
    // One that is measured needs it for any figure.
    ...(written.grade === 'measured' ? [] : statisticProblems(written)),
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
  if (isMeasured && n === undefined && interval === undefined && data === undefined) return [ungraded];
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

/** What a formula gave has none of the three: then its grade was forgotten, and is told alone. */
const ungraded: FieldProblem = {
  path: [],
  message:
    'a claim without `grade` counts as measured, and this one lacks the `n`, `interval` and `data` of a measurement: write `grade: modelled` if arithmetic or a simulation gave the figure. If it was measured, write those three',
};

function missing(key: string, write: string): FieldProblem {
  return {path: [], message: `a measured claim needs \`${key}\`: write ${write}`};
}
