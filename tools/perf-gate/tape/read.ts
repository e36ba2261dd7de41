import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import * as z from 'zod';
import {tapeSchema, type Tape} from './schema.ts';

/** The tape that stands beside the gate. */
export const DEFAULT_TAPE = join(import.meta.dirname, '../tape.json');

/** Reads a tape; throws a message that names the file and everything that is wrong in it. */
export function readTape(file: string): Tape {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {cause});
  }
  const parsed = tapeSchema.safeParse(data);
  if (!parsed.success) throw new Error(`${file} is not a tape:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
