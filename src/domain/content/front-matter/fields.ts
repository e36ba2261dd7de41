import * as z from 'zod';

/** What a search result and a card show whole. */
const descriptionLength = {min: 50, max: 160} as const;

const key = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * A field's schema with what its author reads when it is missing or wrong: what belongs there, and a line to copy.
 * (`meta` holds for the very schema object that it is called on, so it comes last, after `optional`.)
 */
function field<Schema extends z.ZodType>(schema: Schema, description: string, example: string): Schema {
  return schema.meta({description, example});
}

const name = z.string().regex(key, {error: 'lower-case words joined by hyphens are expected'});
const oneLine = z.string().trim().min(1, {error: 'it is empty'});
const headingLevel = z
  .int({error: 'a heading level from 2 to 6 is expected'})
  .min(2, {error: 'the smallest is 2'})
  .max(6, {error: 'the largest is 6'});

export const title = field(oneLine, 'The page’s one h1.', 'title: Latency profiling');

export const description = field(
  z
    .string()
    .trim()
    .min(descriptionLength.min, {error: ({input}) => lengthMessage(input)})
    .max(descriptionLength.max, {error: ({input}) => lengthMessage(input)}),
  `What the page answers, in ${descriptionLength.min} to ${descriptionLength.max} characters: search results and link previews show it.`,
  'description: Where a request’s time goes when the average looks steady, found by measurement first.',
);

export const slug = field(name, 'The last part of the address.', 'slug: how-we-measure');
export const keyList = {
  authors: field(
    z.array(name).min(1, {error: 'it is empty'}),
    'Keys of blog/authors.yml.',
    'authors: [msmsoft]',
  ),
  tags: field(z.array(name).min(1, {error: 'it is empty'}), 'Keys of blog/tags.yml.', 'tags: [measurement]'),
  practice: field(
    z.array(name).optional(),
    'Practice pages that the note belongs to, by file name.',
    'practice: [latency-profiling]',
  ),
  cases: field(
    z.array(name).optional(),
    'Case studies that the note cites, by folder name.',
    'cases: [quote-latency]',
  ),
} as const;

export const date = field(
  z.iso.date({error: 'a day of the calendar, written YYYY-MM-DD, is expected'}),
  'The day of publication.',
  'date: 2026-11-21',
);

/** Fields that any page may have. */
export const pageFields = {
  title,
  description,
  image: field(
    oneLine.optional(),
    'The picture of link previews, a file of static/.',
    'image: /img/card.png',
  ),
  keywords: field(z.array(oneLine).optional(), 'Words for search.', 'keywords: [latency, profiling]'),
  draft: field(z.boolean().optional(), 'Left out of the production build.', 'draft: true'),
  unlisted: field(z.boolean().optional(), 'Built, but neither listed nor indexed.', 'unlisted: true'),
  hide_table_of_contents: field(
    z.boolean().optional(),
    'No contents beside the text.',
    'hide_table_of_contents: true',
  ),
  toc_min_heading_level: field(
    headingLevel.optional(),
    'The first heading level of the contents.',
    'toc_min_heading_level: 2',
  ),
  toc_max_heading_level: field(
    headingLevel.optional(),
    'The last heading level of the contents.',
    'toc_max_heading_level: 3',
  ),
} as const;

export {field, name, oneLine};

function lengthMessage(input: unknown): string {
  const {min, max} = descriptionLength;
  const length = String(input).trim().length;
  return `it has ${length} characters, ${min} to ${max} are expected`;
}
