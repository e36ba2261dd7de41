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
 * What the committed data of a note gives: the answer of its `reproduce/claims.mjs`, or what is wrong with it. A note without the module
 * has no figures.
 */
export function recomputeNote(folder: string): Promise<RecomputationReading> {
  return recompute(folder, path.join(folder, 'data'), (answer) => answer);
}

/**
 * What the data of a run made anew gives, where `data` holds the files of `data/`. Its charts are left out: their scales were chosen for
 * the committed data, and another machine’s may lie beyond them.
 */
export function recomputeRun(folder: string, data: string): Promise<RecomputationReading> {
  return recompute(folder, data, (answer) => ({...answer, charts: {}}));
}

async function recompute(
  folder: string,
  data: string,
  choose: (answer: ReturnType<Recompute>) => ReturnType<Recompute>,
): Promise<RecomputationReading> {
  const file = path.join(folder, RECOMPUTATION);
  if (!existsSync(file)) return readRecomputation({});
  try {
    const {default: compute} = (await import(pathToFileURL(file).href)) as {readonly default: Recompute};
    const text = (name: string): string => readFileSync(fileOf(name, folder, data), 'utf8');
    return readRecomputation(choose(compute({text})));
  } catch (error) {
    return {kind: 'problems', problems: [error instanceof Error ? error.message : String(error)]};
  }
}

function fileOf(name: string, folder: string, data: string): string {
  return name.startsWith('data/') ? path.join(data, name.slice('data/'.length)) : path.join(folder, name);
}
