import * as z from 'zod';
import {grades} from './claim.ts';
import {gradeWords} from './grade-words.ts';
import {statistics} from './statistics.ts';

const quantity = z
  .strictObject({
    text: z.string().describe('The figure as it was published and is set on the site, in its own unit.'),
    value: z.number().describe('The figure in base units.'),
    unit: z
      .string()
      .describe('The base unit: s, B, req/s, req/s/core, events/week; 1 for shares, multiples and counts.'),
    digits: z.int().min(1).describe('How many significant digits were published.'),
  })
  .describe('One figure.');

const figure = z
  .discriminatedUnion('kind', [
    z.strictObject({kind: z.literal('change'), before: quantity, after: quantity}),
    z.strictObject({
      kind: z.literal('multiple'),
      multiple: quantity.describe('A ratio that was published alone; its two figures were not published.'),
    }),
    z.strictObject({kind: z.literal('value'), value: quantity}),
  ])
  .describe('What was published: a change, a multiple alone, or a single value.');

const computed = z
  .strictObject({
    value: z.number().describe('To as many digits as the poorer of the two figures has, and at least two.'),
    text: z.string().describe('As it is set on the site.'),
  })
  .nullable();

const published = z.string().nullable();

const conditions = z
  .strictObject({
    load: published,
    window: published,
    sample: published.describe('Sample size.'),
    environment: published,
    period: published,
  })
  .describe(
    'What must be known to repeat the figure. null means “not published”: it is never filled in later from memory.',
  );

const link = z.strictObject({title: z.string(), url: z.url()});

const claim = z
  .strictObject({
    id: z.string().describe('The case study or note, and the name of the claim in it.'),
    url: z.url().describe('Its row in the register.'),
    metric: z.string().describe('What was measured.'),
    subject: z.string().nullable().describe('Which path or service; null means “not published”.'),
    statistic: z
      .enum(statistics)
      .nullable()
      .describe('What the figure is of its sample; null means “not published”.'),
    text: z.string().describe('The whole figure as it is set on the site.'),
    figure,
    ratio: computed.describe(
      'How many times better, computed from the two figures; below 1 it got worse; null where nothing is compared.',
    ),
    change: computed.describe(
      'The relative change as a share of the figure before, computed; null where nothing is compared.',
    ),
    better: z.enum(['lower', 'higher']).describe('The direction that is better.'),
    grade: z.enum(grades),
    conditions,
    interval: z
      .string()
      .nullable()
      .describe('How surely a measured figure is known, in words; null means “not published”.'),
    note: z.string().nullable().describe('What a reader must know that no other field says.'),
    page: link.describe('Where the claim is made.'),
    revision: z.string().describe('The revision of that page in which the claim got its present figure.'),
    date: z.iso.date().describe('The date of that revision.'),
  })
  .describe('One measured change.');

const count = z.int().min(0);

/** `/evidence.json`: every claim of the site. Its JSON Schema is served beside it. */
export const evidenceSchema = z
  .strictObject({
    $schema: z.url(),
    site: z.strictObject({name: z.string(), url: z.url()}),
    generatedFrom: z
      .strictObject({edition: z.string(), commit: z.string()})
      .describe(
        'The state of the site: its open edition and its commit; `+` after it means that files differ from it.',
      ),
    counts: z
      .strictObject({measured: count, reported: count, modelled: count, illustrative: count, all: count})
      .describe('How many claims there are of each grade.'),
    claims: z.array(claim).describe('By the date of the revision, then by id.'),
  })
  .meta({
    title: 'Evidence register',
    description: `Every figure that the site claims. ${grades.map((grade) => `${grade}: ${gradeWords[grade]}`).join(' ')}`,
  });

export type EvidenceDocument = z.output<typeof evidenceSchema>;
export type EvidenceClaim = z.output<typeof claim>;
export type EvidenceQuantity = z.output<typeof quantity>;
