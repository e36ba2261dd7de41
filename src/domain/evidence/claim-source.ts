import * as z from 'zod';
import {parseQuantity, QuantityError, type Quantity} from '../quantity/quantity.ts';
import {figureProblems, readFigure, statisticProblems, typedRatioProblems} from './claim-rules.ts';
import {conditionNames, grades, type StatedClaim} from './claim.ts';
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

/** A claim as it is written in `study.yaml` and kept in `published.json`; what goes beyond its fields is in claim-rules.ts. */
export const claimSource = z
  .strictObject({
    /** What was measured: latency, throughput, build time, flake rate. */
    metric: text,
    /** Which path or service, as published. */
    subject: text.optional(),
    /** What the figure is of its sample. For a time it must be written, if only as `not published`. */
    statistic: z
      .enum([...statistics, NOT_PUBLISHED], `write one of ${statistics.join(', ')}, or \`${NOT_PUBLISHED}\``)
      .optional(),
    before: quantity.optional(),
    after: quantity.optional(),
    /** A published ratio whose two figures were not published. */
    multiple: quantity.optional(),
    value: quantity.optional(),
    better: z.enum(['lower', 'higher']),
    grade: z.enum(grades, `write one of ${grades.join(', ')}`),
    conditions: z
      .strictObject(Object.fromEntries(conditionNames.map((name) => [name, text.optional()])))
      .default({}),
    /** What a reader must know that no other field says. */
    note: text.optional(),
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
