import * as z from 'zod';
import {date, keyList, pageFields, slug} from './fields.ts';
import {noteHistoryFields, noteHistoryProblems} from './note-history.ts';

/**
 * Front matter of a field note (blog/). `description` is its summary. `slug` is required: without it the blog plugin puts the date
 * into the address.
 */
export const noteFrontMatter = z
  .strictObject({...pageFields, ...keyList, slug, date, ...noteHistoryFields})
  .superRefine((note, context) => {
    for (const {path, message} of noteHistoryProblems(note))
      context.addIssue({code: 'custom', path: [...path], message});
  });

export type NoteFrontMatter = z.output<typeof noteFrontMatter>;
