import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {RECOMPUTATION} from '../../src/domain/receipt/receipt-files.ts';
import {
  readRecomputation,
  type RecomputationReading,
  type Recompute,
} from '../../src/domain/receipt/recomputation.ts';

/**
 * What the data of a note gives: the answer of its `reproduce/claims.mjs`, or what is wrong with it. `data` is the folder that holds the
 * files of `data/`: the note’s own, or that of a run made anew. A note without the module has no figures.
 */
export async function recomputeNote(
  folder: string,
  data = path.join(folder, 'data'),
): Promise<RecomputationReading> {
  const file = path.join(folder, RECOMPUTATION);
  if (!existsSync(file)) return readRecomputation({});
  try {
    const {default: compute} = (await import(pathToFileURL(file).href)) as {readonly default: Recompute};
    const text = (name: string): string => readFileSync(fileOf(name, folder, data), 'utf8');
    return readRecomputation(compute({text}));
  } catch (error) {
    return {kind: 'problems', problems: [error instanceof Error ? error.message : String(error)]};
  }
}

function fileOf(name: string, folder: string, data: string): string {
  return name.startsWith('data/') ? path.join(data, name.slice('data/'.length)) : path.join(folder, name);
}
