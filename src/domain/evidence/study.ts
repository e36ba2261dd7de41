import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {parseYaml} from '../content/yaml-source.ts';
import {mixedGradeProblems} from './claim-rules.ts';
import {claimSource} from './claim-source.ts';
import type {Claim} from './claim.ts';
import type {Published} from './published.ts';
import {revisionProblems, type RevisionProblem} from './revision-rules.ts';
import {claimsOf} from './revision-claims.ts';
import {LATER_KINDS, revisionKinds, type Revision} from './revision.ts';

/** The engagements that the practice sells; a study belongs to at most one. */
export const services = ['performance-tuning', 'distributed-systems', 'ci-and-build'] as const;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, such as `tail-latency`');
const text = z.string().trim().min(1, 'write a text');

/** The entry of r1, as it is typed. */
const FIRST = '{id: r1, date: YYYY-MM-DD, kind: first, reason: First publication.}';

const revisions = z
  .array(
    z.strictObject({
      id: z
        .string()
        .regex(/^r[1-9]\d*$/, 'write r1, r2, …')
        .describe('`r1`, `r2`, … without a gap.'),
      date: z.iso.date('write a date as YYYY-MM-DD').describe('The day on which it was published.'),
      kind: z
        .enum(revisionKinds, `write one of ${revisionKinds.join(', ')}`)
        .describe(`Why there is a new state: \`first\` for r1, else one of ${LATER_KINDS}.`),
      reason: text.describe('What changed and why, in a sentence that readers see.'),
    }),
  )
  .min(1, `write its first entry, \`revisions: [${FIRST}]\``)
  .superRefine((list, context) => {
    for (const {path, message, renumbered} of revisionProblems(list))
      context.addIssue({code: 'custom', path: [...path], message: `${message}${textOf(renumbered)}`});
  });

/** An entry is renumbered together with its text. */
function textOf(renumbered: RevisionProblem['renumbered']): string {
  return renumbered === undefined
    ? ''
    : `. If its text stands in ${renumbered.from}.mdx, rename that file to ${renumbered.to}.mdx`;
}

const claims = z.record(slug, claimSource).superRefine((record, context) => {
  const graded = Object.entries(record).map(([name, {grade}]) => ({name, grade}));
  for (const {path, message} of mixedGradeProblems(graded))
    context.addIssue({
      code: 'custom',
      path: [...path],
      message: `${message}; take the claim \`${path[0]}\` out. If it was measured for the client, write its real figure and \`grade: reported\``,
    });
});

/** `study.yaml` as it is written; editors know it as a JSON Schema (schemas/). */
export const studySource = z.strictObject({
  title: text.describe('The page’s one h1: the trouble, or what was built.'),
  summary: text
    .min(50, 'write 50 to 160 characters')
    .max(160, 'write 50 to 160 characters')
    .describe('One sentence of 50 to 160 characters for cards, lists and search results.'),
  client: text.describe('The kind of client, as published; never a name.'),
  year: z
    .int()
    .min(2000)
    .max(2100)
    .optional()
    .describe('The year of the engagement, where it was published.'),
  service: z.enum(services).optional().describe('The engagement that it was, by its page in docs/services/.'),
  practice: z
    .array(slug)
    .default([])
    .describe('Practice pages that it belongs to, by file name: [latency-profiling].'),
  symptoms: z
    .array(slug)
    .default([])
    .describe('What the client saw, as words joined by hyphens, by which studies are found.'),
  revisions: revisions.meta({
    description: 'Its published states, the oldest first.',
    example: `revisions: [${FIRST}]`,
  }),
  claims: claims
    .default({})
    .describe('Its figures, each once, by a short name: <Claim id="SLUG.NAME" /> shows one.'),
});

/** One engagement told with figures: what `study.yaml` holds. Its claims are those of the newest revision. */
export type Study = Omit<z.output<typeof studySource>, 'claims' | 'revisions'> & {
  readonly slug: string;
  readonly to: string;
  readonly revisions: readonly Revision[];
  readonly claims: readonly Claim[];
};

/**
 * Reads `case-studies/<slug>/study.yaml`; every mistake is reported at once with its line. `published` says since which revision
 * each claim has its present figure; without it all count as the newest revision's.
 */
export function parseStudy(slugOfFolder: string, source: string, published: Published = {}): Parsed<Study> {
  const parsed = parseYaml(source, studySource);
  if (parsed.kind === 'findings') return parsed;
  const {claims: written, ...rest} = parsed.value;
  const to = `/case-studies/${slugOfFolder}/`;
  const head = {slug: slugOfFolder, to, title: rest.title};
  return {
    kind: 'ok',
    value: {...rest, slug: slugOfFolder, to, claims: claimsOf(head, rest.revisions, written, published)},
  };
}
