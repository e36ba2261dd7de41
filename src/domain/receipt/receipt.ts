import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {parseYaml} from '../content/yaml-source.ts';
import {dimensionOf} from '../quantity/units.ts';
import {receiptClaims} from './claim-source.ts';
import {addProblems, name, quantity, text, type FieldProblem} from './fields.ts';
import {machineSource} from './machine.ts';

/** The longest that the command of a note may run, in seconds: a reader waits for it. */
const LONGEST = 600;

const noise = z.strictObject({
  metric: text.describe('What varies, as in the claims.'),
  cv: quantity
    .refine(({unit, value}) => dimensionOf(unit) === 'share' && value >= 0, 'write a share, such as `2.7 %`')
    .describe('The coefficient of variation between runs: standard deviation over mean.'),
  runs: z
    .int('write a whole number')
    .min(2, 'one run varies by nothing known: write 2 or more')
    .describe('Over how many runs.'),
});

/** receipt.yaml as it is written; editors know it as a JSON Schema (schemas/). */
export const receiptSource = z
  .strictObject({
    command: text
      .regex(/^[^\n;&|]+$/, 'write one command: what it starts, its script starts')
      .describe('What a reader types at the root of the repository to run the experiment.'),
    duration: quantity
      .refine(
        ({unit, value}) => dimensionOf(unit) === 'time' && value > 0 && value <= LONGEST,
        'write a time of at most 10 min: an experiment that takes longer is measured by fewer or shorter runs',
      )
      .optional()
      .describe('How long the command took here.'),
    machine: machineSource
      .optional()
      .describe('The kind of machine on which the command wrote the data; nothing that identifies it.'),
    software: z
      .record(
        z.string(),
        z
          .string('write a version in quotes, such as "4.2": without them it is a number, and 4.10 is 4.1')
          .regex(/^\d[\w.+~:-]*$/, 'write the version alone, such as `24.21.0`'),
      )
      .default({})
      .describe('The versions of what the experiment uses, by name.'),
    runs: z
      .int('write a whole number')
      .min(1, 'write 1 or more')
      .optional()
      .describe('How often the experiment was done.'),
    noise: z.record(name, noise).default({}).describe('How far the runs vary, metric by metric.'),
    regenerates: z
      .array(text)
      .min(1, 'say what follows from the committed data alone')
      .describe('What a reader computes anew from the committed data alone.'),
    'needs-machine': z.array(text).default([]).describe('What a reader gets only by running it.'),
    'cannot-repeat': z
      .array(
        z.strictObject({
          what: text.describe('What it is, as a sentence.'),
          why: text.describe('Why nobody gets it again.'),
        }),
      )
      .default([])
      .describe('What nobody gets again, and why.'),
    conclusions: z
      .record(name, text)
      .default({})
      .describe(
        'What has to hold again when the experiment is run anew: ratios and orders, no absolute times.',
      ),
    claims: receiptClaims.default([]).describe('The figures of the note, by name.'),
  })
  // Not a refinement, which would run on claims that could not be read.
  .transform((written, context) => {
    addProblems(context, experimentProblems(written));
    const {'needs-machine': needsMachine, 'cannot-repeat': cannotRepeat, ...rest} = written;
    return {...rest, needsMachine, cannotRepeat};
  });

/** What reproduces the figures of a note: `blog/<note>/receipt.yaml`. */
export type Receipt = Readonly<z.output<typeof receiptSource>>;

/** Reads receipt.yaml; every mistake is reported at once with its line, and what a measurement lacks once its fields are right. */
export function parseReceipt(source: string): Parsed<Receipt> {
  return parseYaml(source, receiptSource);
}

type Written = Pick<Receipt, 'claims' | 'duration' | 'machine' | 'software' | 'runs' | 'noise'>;

/** Figures that were measured belong to a machine, its software and its noise; those of a closed form do not. */
function experimentProblems({
  claims,
  duration,
  machine,
  software,
  runs,
  noise,
}: Written): readonly FieldProblem[] {
  const measured = claims.find(({stated}) => stated.grade === 'measured');
  if (measured === undefined) return [];
  const missing = [
    ...(duration === undefined ? ['duration'] : []),
    ...(machine === undefined ? ['machine'] : []),
    ...(Object.keys(software).length === 0 ? ['software'] : []),
    ...(runs === undefined ? ['runs'] : []),
    ...(Object.keys(noise).length === 0 ? ['noise'] : []),
  ];
  return missing.map((key) => ({
    path: [key],
    message: `is missing: \`${measured.name}\` was measured, so say ${experiment[key] ?? key}`,
  }));
}

const experiment: Readonly<Record<string, string>> = {
  duration: 'how long the command took',
  machine: 'on what kind of machine',
  software: 'with which versions',
  runs: 'in how many runs',
  noise: 'how far the runs vary, as `metric`, `cv` and `runs` by name',
};
