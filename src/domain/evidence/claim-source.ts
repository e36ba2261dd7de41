import * as z from 'zod';
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

const conditionWords: Readonly<Record<ConditionName, string>> = {
  load: 'How much work arrived, and in what pattern.',
  window: 'Over which time each figure was taken.',
  sample: 'How many requests, runs or events it is of.',
  environment: 'On what it was taken: production or a test bed, which machines.',
  period: 'When, or over how long, it was measured: 90 days.',
};

/** A claim as it is written in `study.yaml` and kept in `published.json`; what goes beyond its fields is in claim-rules.ts. */
export const claimSource = z
  .strictObject({
    metric: text.describe('What was measured: Latency, Throughput, Build time, Flake rate.'),
    subject: text
      .optional()
      .describe('Which path or service, as published; never a name that tells the client.'),
    statistic: z
      .enum([...statistics, NOT_PUBLISHED], `write one of ${statistics.join(', ')}, or \`${NOT_PUBLISHED}\``)
      .optional()
      .describe(`What the figure is of its sample. A time needs it, if only as \`${NOT_PUBLISHED}\`.`),
    before: quantity.optional().describe('The figure before, with its unit: 4.1 s. It needs `after`.'),
    after: quantity.optional().describe('The figure after, in a unit of the same kind: 380 ms.'),
    multiple: quantity
      .optional()
      .describe('A published ratio whose two figures were not published, such as a number with ×.'),
    value: quantity.optional().describe('A single figure, with its unit, where nothing is compared.'),
    better: z.enum(['lower', 'higher']).describe('Which way is an improvement.'),
    grade: z
      .enum(grades, `write one of ${grades.join(', ')}`)
      .describe(
        '`measured`: script and data are here. `reported`: the raw data is with the client. `modelled`: computed. `illustrative`: made up.',
      ),
    conditions: z
      .strictObject(
        Object.fromEntries(
          conditionNames.map((name) => [name, text.optional().describe(conditionWords[name])]),
        ),
      )
      .default({})
      .describe('Under what the figure holds. What was not published is left out, and the page says so.'),
    note: text.optional().describe('What a reader must know that no other field says.'),
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
