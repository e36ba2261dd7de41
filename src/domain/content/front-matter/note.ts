import * as z from 'zod';
import {date, keyList, pageFields, slug} from './fields.ts';
import {historyIssue, noteHistoryFields, noteHistoryProblems} from './note-history.ts';

/**
 * Front matter of a field note (blog/). `description` is its summary. `slug` is required: without it the blog plugin puts the date
 * into the address.
 */
export const noteFrontMatter = z
  .strictObject({...pageFields, ...keyList, slug, date, ...noteHistoryFields})
  .superRefine((note, context) => {
    for (const problem of noteHistoryProblems(note)) context.addIssue(historyIssue(problem));
  });

export type NoteFrontMatter = z.output<typeof noteFrontMatter>;
