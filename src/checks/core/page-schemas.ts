import type * as z from 'zod';
import {authorsFile} from '../../domain/content/front-matter/authors.ts';
import {docFrontMatter} from '../../domain/content/front-matter/doc.ts';
import {noteFrontMatter} from '../../domain/content/front-matter/note.ts';
import {pageFrontMatter} from '../../domain/content/front-matter/page.ts';
import {seriesFile} from '../../domain/content/front-matter/series.ts';
import {tagsFile} from '../../domain/content/front-matter/tags.ts';
import type {DataFile, Page, PageKind} from './site.ts';

export type Described = {readonly schema: z.ZodType; readonly owner: string};

/** What front matter each kind of file has; `none` where it would be ignored. */
export const pageSchemas: Record<PageKind, Described | 'none'> = {
  doc: {schema: docFrontMatter, owner: 'a service or practice page'},
  note: {schema: noteFrontMatter, owner: 'a field note'},
  page: {schema: pageFrontMatter, owner: 'a page'},
  'case-study': 'none',
  partial: 'none',
};

/** What the lists that notes refer to hold. */
export const dataSchemas: Partial<Record<DataFile['kind'], Described>> = {
  authors: {schema: authorsFile, owner: 'an author'},
  tags: {schema: tagsFile, owner: 'a tag'},
  series: {schema: seriesFile, owner: 'a series'},
};

/** Whether the rule `front-matter` finds a mistake in a page’s: then nothing can be said of what it leads to. */
export function hasFrontMatterMistake({kind, frontMatter}: Page): boolean {
  const described = pageSchemas[kind];
  return described !== 'none' && !described.schema.safeParse(frontMatter?.value).success;
}
