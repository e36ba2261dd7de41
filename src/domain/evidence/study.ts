import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {parseYaml} from '../content/yaml-source.ts';
import {mixedGradeProblems} from './claim-rules.ts';
import {claimSource} from './claim-source.ts';
import type {Claim} from './claim.ts';
import type {Published} from './published.ts';
import {revisionProblems} from './revision-rules.ts';
import {claimsOf} from './revision-claims.ts';
import {revisionKinds, type Revision} from './revision.ts';

/** The engagements that the practice sells; a study belongs to at most one. */
export const services = ['performance-tuning', 'distributed-systems', 'ci-and-build'] as const;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, such as `tail-latency`');
const text = z.string().trim().min(1, 'write a text');

const revisions = z
  .array(
    z.strictObject({
      id: z.string().regex(/^r[1-9]\d*$/, 'write r1, r2, …'),
      date: z.iso.date('write a date as YYYY-MM-DD'),
      kind: z.enum(revisionKinds, `write one of ${revisionKinds.join(', ')}`),
      reason: text,
    }),
  )
  .min(1, 'write at least revision r1')
  .superRefine((list, context) => {
    for (const {path, message} of revisionProblems(list))
      context.addIssue({code: 'custom', path: [...path], message});
  });

const claims = z.record(slug, claimSource).superRefine((record, context) => {
  const graded = Object.entries(record).map(([name, {grade}]) => ({name, grade}));
  for (const {path, message} of mixedGradeProblems(graded))
    context.addIssue({code: 'custom', path: [...path], message});
});

/** `study.yaml` as it is written; editors know it as a JSON Schema (schemas/). */
export const studySource = z.strictObject({
  title: text,
  /** One sentence for cards, lists and the page's description. */
  summary: text.min(50, 'write 50 to 160 characters').max(160, 'write 50 to 160 characters'),
  /** The kind of client, as published; never a name. */
  client: text,
  /** The year of the engagement, where it was published. */
  year: z.int().min(2000).max(2100).optional(),
  service: z.enum(services).optional(),
  /** Practice pages that this study belongs to, by file name. */
  practice: z.array(slug).default([]),
  symptoms: z.array(slug).default([]),
  /** The oldest first. */
  revisions,
  claims: claims.default({}),
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
