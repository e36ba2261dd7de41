import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {readRecomputation, type Recomputation, type Recompute} from '../../domain/receipt/recomputation.ts';
import {RECOMPUTATION} from '../../domain/receipt/receipt-files.ts';

/**
 * What the committed data of a note gives: the answer of its `reproduce/claims.mjs`; undefined where it has none.
 * @throws {Error} that names the module and everything that is wrong with its answer.
 */
export async function recompute(folder: string): Promise<Recomputation | undefined> {
  const file = path.join(folder, RECOMPUTATION);
  if (!existsSync(file)) return undefined;
  const {default: compute} = (await import(pathToFileURL(file).href)) as {readonly default: Recompute};
  const answer = compute({text: (name) => readFileSync(path.join(folder, name), 'utf8')});
  const reading = readRecomputation(answer);
  if (reading.kind === 'ok') return reading.value;
  throw new Error(`${file} returns what cannot be read:\n${reading.problems.join('\n')}`);
}
