import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {readModuleRun, type ComputedReading, type ModuleRun} from '../../domain/receipt/module-problems.ts';
import {RECOMPUTATION, type ReceiptFiles} from '../../domain/receipt/receipt-files.ts';
import {runModule} from '../../domain/receipt/run-module.ts';

/**
 * What the committed data of a note gives: the answer of its `reproduce/claims.mjs`, or what is wrong with it; undefined where it has
 * none. `npm run check`, which a build starts with, knows the line of a syntax mistake as well.
 */
export async function recompute(siteDir: string, note: ReceiptFiles): Promise<ComputedReading | undefined> {
  const folder = path.join(siteDir, note.folder);
  const file = path.join(folder, RECOMPUTATION);
  if (!existsSync(file)) return undefined;
  const read = (name: string): string | undefined =>
    existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : undefined;
  return readModuleRun(await run(pathToFileURL(file).href, read), {
    ...note,
    root: pathToFileURL(`${siteDir}${path.sep}`).href,
    text: read,
  });
}

async function run(module: string, read: (name: string) => string | undefined): Promise<ModuleRun> {
  try {
    return await runModule(() => import(module), read);
  } catch (error) {
    return {kind: 'ended', code: null, printed: error instanceof Error ? (error.stack ?? '') : String(error)};
  }
}
