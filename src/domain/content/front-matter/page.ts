import * as z from 'zod';
import {pageFields} from './fields.ts';

/** Front matter of a written page of its own (src/pages/*.mdx). */
export const pageFrontMatter = z.strictObject(pageFields);

export type PageFrontMatter = z.output<typeof pageFrontMatter>;
