import * as z from 'zod';
import {field} from '../content/front-matter/fields.ts';
import {parseQuantity, QuantityError, type Quantity} from '../quantity/quantity.ts';
import {figureProblems, readFigure, statisticProblems, typedRatioProblems} from './claim-rules.ts';
import {conditionNames, grades, type ConditionName, type StatedClaim} from './claim.ts';
import {NOT_PUBLISHED, statistics} from './statistics.ts';

const text = z.string().trim().min(1, 'write a text');

const quantity = z.union([z.string(), z.number()]).transform((source, context): Quantity => {
  try {
    return parseQuantity(String(source));
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    context.addIssue({code: 'custom', message: error.message});
    return z.NEVER;
  }
});

const conditionWords: Readonly<Record<ConditionName, {readonly about: string; readonly example: string}>> = {
  load: {
    about: 'How much work arrived, and in what pattern.',
    example: '200 requests a second, one at a time',
  },
  window: {about: 'Over which time each figure was taken.', example: '8 s'},
  sample: {about: 'How many requests, runs or events it is of.', example: '20,000 requests'},
  environment: {
    about: 'On what it was taken: production or a test bed, which machines.',
    example: 'production',
  },
  period: {about: 'When, or over how long, it was measured.', example: '90 days'},
};

/** A claim as it is written in `study.yaml` and kept in `published.json`; what goes beyond its fields is in claim-rules.ts. */
export const claimSource = z
  .strictObject({
    metric: field(text, 'What was measured: Latency, Throughput, Build time, Flake rate.', 'metric: Latency'),
    subject: field(
      text.optional(),
      'Which path or service, as published; never a name that tells the client.',
      'subject: closed loop',
    ),
    statistic: field(
      z
        .enum(
          [...statistics, NOT_PUBLISHED],
          `write one of ${statistics.join(', ')}, or \`${NOT_PUBLISHED}\``,
        )
        .optional(),
      `What the figure is of its sample: ${statistics.join(', ')}. A time needs it, if only as \`${NOT_PUBLISHED}\`.`,
      'statistic: p99',
    ),
    before: field(
      quantity.optional(),
      'The figure before, with its unit. It needs `after`.',
      'before: 4.1 s',
    ),
    after: field(quantity.optional(), 'The figure after, in a unit of the same kind.', 'after: 380 ms'),
    multiple: field(
      quantity.optional(),
      'A published ratio whose two figures were not published.',
      'multiple: 6.4×',
    ),
    value: field(
      quantity.optional(),
      'A single figure, with its unit, where nothing is compared; a count is a number in quotes.',
      'value: 926 ms',
    ),
    better: field(
      z.enum(['lower', 'higher'], 'write lower or higher: which way is an improvement'),
      'Which way is an improvement: `lower` or `higher`.',
      'better: lower',
    ),
    grade: field(
      z.enum(grades, `write one of ${grades.join(', ')}`),
      '`measured`: script and data are here. `reported`: the raw data is with the client. `modelled`: computed. `illustrative`: made up.',
      'grade: reported',
    ),
    conditions: field(
      z
        .strictObject(
          Object.fromEntries(
            conditionNames.map((name) => [
              name,
              field(text.optional(), conditionWords[name].about, `${name}: ${conditionWords[name].example}`),
            ]),
          ),
        )
        .default({}),
      'Under what the figure holds. What was not published is left out, and the page says so.',
      'conditions: {load: 200 requests a second, window: 8 s}',
    ),
    note: field(
      text.optional(),
      'What a reader must know that no other field says.',
      'note: The first run was left out.',
    ),
  })
  .transform((written, context): StatedClaim => {
    const {before, after, multiple, value, statistic, ...rest} = written;
    const figure = readFigure({before, after, multiple, value});
    const problems = [
      ...figureProblems(written),
      ...statisticProblems(written),
      ...typedRatioProblems(written),
    ];
    for (const {path, message} of problems) context.addIssue({code: 'custom', path: [...path], message});
    if (figure === undefined) return z.NEVER;
    return {...rest, statistic: statistic === NOT_PUBLISHED ? undefined : statistic, figure};
  });
