import {parse} from 'yaml';
import * as z from 'zod';

/** A text, or its parts, which are joined without anything between: so no literal here looks like a live token. */
const text = z.union([z.string(), z.array(z.string()).transform((parts) => parts.join(''))]);

/**
 * A labelled text. A leak names the kind that it is; a look-alike the kind that it is mistaken for. A blind part is written without
 * knowing the names of our kinds: it may use any.
 */
const caseSchema = z
  .object({
    id: z.union([z.string(), z.number()]).transform(String),
    context: z.enum(['capture', 'prose']),
    label: z.enum(['leak', 'look-alike']),
    kind: z.string().min(1),
    text: text.optional(),
    parts: text.optional(),
  })
  .transform(({parts, ...rest}) => ({...rest, text: rest.text ?? parts ?? ''}))
  .refine((one) => one.text !== '', 'a case has `text` or `parts`');

/** How the writer of a blind part, who saw no case of ours, named the same: `kind`, `what`, and `clean`. */
const blindCase = z
  .object({kind: z.enum(['capture', 'prose']), what: z.string().min(1), label: z.enum(['leak', 'clean'])})
  .loose()
  .transform(({kind, what, label, ...rest}) => ({
    ...rest,
    context: kind,
    kind: what,
    label: label === 'clean' ? 'look-alike' : label,
  }));

/** A case of the corpus with its text whole. */
export type Case = z.infer<typeof caseSchema>;

/** Reads one file of cases. @throws with the place, where it is not as the schema says */
export function readCases(source: string): readonly Case[] {
  return z.array(z.union([blindCase, z.unknown()]).pipe(caseSchema)).parse(parse(source));
}
