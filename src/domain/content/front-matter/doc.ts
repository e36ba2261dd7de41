import * as z from 'zod';
import {field, oneLine, pageFields} from './fields.ts';

const neighbour = oneLine.nullable().optional();

/** Front matter of a service or practice page (docs/ and its editions). */
export const docFrontMatter = z.strictObject({
  ...pageFields,
  id: field(
    oneLine.optional(),
    'The id that sidebars.ts uses, where it is not the file name.',
    'id: latency-profiling',
  ),
  slug: field(
    oneLine.optional(),
    'The address, where it is not the file name.',
    'slug: /practice/latency-profiling/',
  ),
  sidebar_label: field(
    oneLine.optional(),
    'The name in the sidebar, where the title is long.',
    'sidebar_label: Latency',
  ),
  sidebar_position: field(
    z.number({error: 'a number is expected'}).optional(),
    'The place in the sidebar.',
    'sidebar_position: 2',
  ),
  displayed_sidebar: field(neighbour, 'The sidebar to show, or null for none.', 'displayed_sidebar: null'),
  pagination_label: field(
    oneLine.optional(),
    'The name in links from its neighbours.',
    'pagination_label: Latency',
  ),
  pagination_next: field(neighbour, 'The id of the next page, or null for none.', 'pagination_next: null'),
  pagination_prev: field(neighbour, 'The id of the page before, or null for none.', 'pagination_prev: null'),
});

export type DocFrontMatter = z.output<typeof docFrontMatter>;
