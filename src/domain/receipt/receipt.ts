import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {field} from '../content/front-matter/fields.ts';
import {describedField} from '../content/schema-fields.ts';
import {parseYaml} from '../content/yaml-source.ts';
import {dimensionOf} from '../quantity/units.ts';
import {receiptClaims} from './claim-source.ts';
import {addProblems, name, quantity, text, type FieldProblem} from './fields.ts';
import {machineSource} from './machine.ts';

/** The longest that the command of a note may run, in seconds: a reader waits for it. */
const LONGEST = 600;

/** What of these fields a note needs whose claims are all `modelled`: nothing. */
const MEASURED = 'Needed where a claim is `measured`.';

export const noiseSource = z.strictObject({
  metric: field(text, 'What varies, as in the claims.', 'metric: p99 latency'),
  cv: field(
    quantity.refine(
      ({unit, value}) => dimensionOf(unit) === 'share' && value >= 0,
      'write a share, such as `2.7 %`',
    ),
    'The coefficient of variation between runs: standard deviation over mean.',
    'cv: 2.7 %',
  ),
  runs: field(
    z.int('write a whole number').min(2, 'one run varies by nothing known: write 2 or more'),
    'Over how many runs.',
    'runs: 6',
  ),
});

export const unrepeatableSource = z.strictObject({
  what: field(text, 'What it is, as a sentence.', 'what: The trial runs beside other work.'),
  why: field(text, 'Why nobody gets it again.', 'why: Their data was not kept.'),
});

const fields = {
  command: field(
    text.regex(/^[^\n;&|]+$/, 'write one command: what it starts, its script starts'),
    'What a reader types at the root of the repository to run the experiment.',
    'command: node blog/2026-11-21-slug/reproduce/run.mjs',
  ),
  duration: field(
    quantity
      .refine(
        ({unit, value}) => dimensionOf(unit) === 'time' && value > 0 && value <= LONGEST,
        'write a time of at most 10 min: an experiment that takes longer is measured by fewer or shorter runs',
      )
      .optional(),
    `How long the command took here. ${MEASURED}`,
    'duration: 5 min 9 s',
  ),
  machine: field(
    machineSource.optional(),
    `The kind of machine on which the command wrote the data; nothing that identifies it. ${MEASURED}`,
    'machine: {kind: virtual machine, cores: 2, memory: 4 GB, operating-system: Debian 13, kernel: Linux 6.12.48}',
  ),
  software: field(
    z
      .record(
        z.string(),
        z
          .string('write a version in quotes, such as "4.2": without them it is a number, and 4.10 is 4.1')
          .regex(/^\d[\w.+~:-]*$/, 'write the version alone, such as `24.21.0`'),
      )
      .default({}),
    `The versions of what the experiment uses, by name. ${MEASURED}`,
    'software: {node: 24.21.0, wrk: "4.2"}',
  ),
  runs: field(
    z.int('write a whole number').min(1, 'write 1 or more').optional(),
    `How often the experiment was done. ${MEASURED}`,
    'runs: 6',
  ),
  noise: field(
    z.record(name, noiseSource).default({}),
    `How far the runs vary, metric by metric. ${MEASURED}`,
    'noise: {p99: {metric: p99 latency, cv: 2.7 %, runs: 6}}',
  ),
  regenerates: field(
    z.array(text).min(1, 'say what follows from the committed data alone'),
    'What a reader computes anew from the committed data alone.',
    'regenerates: [Every claim and every table]',
  ),
  'needs-machine': field(
    z.array(text).default([]),
    'What a reader gets only by running it.',
    'needs-machine: [Absolute times]',
  ),
  'cannot-repeat': field(
    z.array(unrepeatableSource).default([]),
    'What nobody gets again, and why.',
    'cannot-repeat: [{what: The first failed attempt., why: Its data was not kept.}]',
  ),
  conclusions: field(
    z.record(name, text).default({}),
    'What has to hold again when the experiment is run anew: ratios and orders, no absolute times.',
    'conclusions: {closed-hides: In every run the p99 of the closed loop is the lower one.}',
  ),
  claims: field(
    receiptClaims.default([]),
    'The figures of the note, by name: `<Claim id="SLUG.NAME" />` shows one.',
    'claims: {least: {metric: Requests, statistic: count, value: "299", better: lower, grade: modelled}}',
  ),
};

/** receipt.yaml as it is written; editors know it as a JSON Schema (schemas/). */
export const receiptSource = z
  .strictObject(fields)
  // Not a refinement, which would run on claims that could not be read.
  .transform((written, context) => {
    addProblems(context, [...experimentProblems(written), ...runsProblems(written)]);
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
  const missing: readonly (keyof typeof experiment)[] = [
    ...(duration === undefined ? ['duration' as const] : []),
    ...(machine === undefined ? ['machine' as const] : []),
    ...(Object.keys(software).length === 0 ? ['software' as const] : []),
    ...(runs === undefined ? ['runs' as const] : []),
    ...(Object.keys(noise).length === 0 ? ['noise' as const] : []),
  ];
  return missing.map((key) => ({
    path: [key],
    message: `is missing, and \`${measured.name}\` was measured: write ${experiment[key]}, such as \`${exampleOf(key)}\``,
  }));
}

/** An experiment was done at least as often as any of its figures has runs. */
function runsProblems({runs, noise, claims}: Written): readonly FieldProblem[] {
  const counts = [
    ...Object.entries(noise).map(([name, {runs}]) => [`noise.${name}.runs`, runs] as const),
    ...claims.flatMap(({name, measurement: {sample}}) =>
      sample?.of === 'runs' ? [[`claims.${name}.n`, sample.n] as const] : [],
    ),
  ];
  const [most] = counts.toSorted(([, a], [, b]) => b - a);
  if (runs === undefined || most === undefined || most[1] <= runs) return [];
  const message = `${runs} are fewer than the ${most[1]} of \`${most[0]}\`: write how often the experiment was done, at least ${most[1]}`;
  return [{path: ['runs'], message}];
}

const experiment = {
  duration: 'how long the command took',
  machine: 'on what kind of machine',
  software: 'with which versions',
  runs: 'in how many runs',
  noise: 'how far the runs vary, by name',
} as const;

function exampleOf(key: keyof typeof experiment): string {
  return describedField(fields[key]).example ?? key;
}
