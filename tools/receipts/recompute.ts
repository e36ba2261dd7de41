import {fork} from 'node:child_process';
import {existsSync, readFileSync, realpathSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {
  readModuleRun,
  type ComputedReading,
  type ModuleRun,
} from '../../src/domain/receipt/module-problems.ts';
import {RECOMPUTATION} from '../../src/domain/receipt/receipt-files.ts';
import type {NoteFolder} from './note-folder.ts';

/** The longest that the module of a note may compute: it reads what was measured, and measures nothing. */
const LONGEST_S = 120;

/**
 * What the committed data of a note gives: the answer of its `reproduce/claims.mjs`, or what is wrong with it. Undefined for a note
 * without the module, which has no figures.
 */
export function recomputeNote(root: string, note: NoteFolder): Promise<ComputedReading | undefined> {
  return recompute(root, note, path.join(root, note.folder, 'data'), (run) => run);
}

/**
 * What the data of a run made anew gives, where `data` holds the files of `data/`. Its charts are left out: their scales were chosen for
 * the committed data, and another machine’s may lie beyond them.
 */
export function recomputeRun(
  root: string,
  note: NoteFolder,
  data: string,
): Promise<ComputedReading | undefined> {
  return recompute(root, note, data, (run) =>
    run.kind === 'answer' ? {kind: 'answer', answer: {...Object(run.answer), charts: {}}} : run,
  );
}

async function recompute(
  root: string,
  note: NoteFolder,
  data: string,
  choose: (run: ModuleRun) => ModuleRun,
): Promise<ComputedReading | undefined> {
  // Traces name files by their real paths.
  const real = realpathSync(root);
  const folder = path.join(real, note.folder);
  if (!existsSync(path.join(folder, RECOMPUTATION))) return undefined;
  return readModuleRun(choose(await runApart(folder, data)), {
    ...note,
    root: pathToFileURL(`${real}${path.sep}`).href,
    text: (file) => readFileSync(path.join(folder, file), 'utf8'),
  });
}

/** Runs the module in a process of its own. What it prints with `console.log` goes on to who started this. */
function runApart(folder: string, data: string): Promise<ModuleRun> {
  const module = pathToFileURL(path.join(folder, RECOMPUTATION)).href;
  const child = fork(path.join(import.meta.dirname, 'recompute-child.ts'), [module, folder, data], {
    // The code is an author’s: it gets no secret of who runs this.
    env: {},
    // The trace reaches from the libraries down to the note; an answer holds numbers that JSON does not.
    execArgv: ['--stack-trace-limit=50'],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    timeout: LONGEST_S * 1000,
  });
  let printed = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('message', (answer: ModuleRun) => {
      resolve(answer);
      child.kill();
    });
    child.once('close', (code, signal) =>
      resolve(signal === 'SIGTERM' ? {kind: 'late', seconds: LONGEST_S} : {kind: 'ended', code, printed}),
    );
  });
}
