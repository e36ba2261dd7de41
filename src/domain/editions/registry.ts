import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {parseYaml} from '../content/yaml-source.ts';

/** Why a page reads differently in the next edition. */
export const changeKinds = [
  'addition',
  'clarification',
  'correction',
  're-measurement',
  'retraction',
] as const;

export type ChangeKind = (typeof changeKinds)[number];

const name = z
  .string(
    'write the name in quotes, such as "2026.1": without them YAML reads a number, and 2026.10 becomes 2026.1',
  )
  .regex(/^\d{4}\.[1-9]\d*$/, 'write the year and a number in that year, such as "2026.1"');
const sentence = z.string('write a sentence').trim().min(1, 'write a sentence');
const day = z.iso.date('write the day on which the edition was frozen, such as 2026-11-21');

const edition = z.discriminatedUnion(
  'state',
  [
    /** The pages as they are in `docs/`, which change. */
    z.strictObject({
      state: z.literal('open').describe('The pages as they are in docs/, which change.'),
      name: name.describe('The name that it will be frozen under: "2026.2".'),
      summary: sentence.describe('What is in it, in a sentence.'),
    }),
    /** A copy in `versioned_docs/`, which does not. */
    z.strictObject({
      state: z.literal('frozen').describe('A copy in versioned_docs/, which does not change.'),
      name: name.describe('The name that a letter of engagement can give: "2026.1".'),
      published: day.describe('The day on which it was frozen.'),
      summary: sentence.describe('What is in it, in a sentence.'),
    }),
  ],
  'write `state: open` (the pages in docs/) or `state: frozen` (a copy in versioned_docs/)',
);

const change = z.strictObject({
  page: z
    .string('write the page’s file without docs/ and extension, such as practice/latency-profiling')
    .min(1)
    .describe('The page’s file in docs/ without its extension: practice/latency-profiling.'),
  from: name.describe('The older edition.'),
  to: name.describe('The next edition, in which the page reads differently.'),
  kind: z.enum(changeKinds, `write one of ${changeKinds.join(', ')}`).describe('Why it reads differently.'),
  reason: sentence.describe(
    'What changed and why, for someone whose letter of engagement names the older edition.',
  ),
});

/** `editions.yaml` as it is written; editors know it as a JSON Schema (schemas/). */
export const registrySource = z.strictObject({
  editions: z
    .array(edition, 'list the editions, newest first')
    .min(1, 'list the editions, newest first')
    .describe('Newest first; the first is the open one.'),
  changes: z
    .array(change, 'list the changes, or write `changes: []`')
    .default([])
    .describe('A reason for each page that reads differently from one edition to the next.'),
});

export type Edition = z.output<typeof edition>;
export type Change = z.output<typeof change>;
/** `editions.yaml`: which editions exist, and why a page reads differently from one to the next. */
export type Registry = z.output<typeof registrySource>;

/** Something wrong at a key of a YAML or JSON source, before it has a line. */
export type Problem = {readonly path: readonly (string | number)[]; readonly message: string};

/** Reads the shape of `editions.yaml`; whether it agrees with itself and the pages is `checkRegistry`'s and `compareEditions`' task. */
export function parseRegistry(source: string): Parsed<Registry> {
  return parseYaml(source, registrySource);
}

/** Gives each problem the line of the key that it names. JSON is read as the YAML that it is. */
export function locate(source: string, problems: readonly Problem[]): Parsed<unknown> {
  const planted = z.unknown().superRefine((_, context) => {
    for (const {path, message} of problems) context.addIssue({code: 'custom', path: [...path], message});
  });
  return parseYaml(source, planted);
}
