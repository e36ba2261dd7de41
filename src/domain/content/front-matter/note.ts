import * as z from 'zod';
import {date, keyList, pageFields, slug} from './fields.ts';

/** Front matter of a field note (blog/). `slug` is required: without it the blog plugin puts the date into the address. */
export const noteFrontMatter = z.strictObject({...pageFields, ...keyList, slug, date});

export type NoteFrontMatter = z.output<typeof noteFrontMatter>;
