import {fork} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {
  namesChance,
  readModuleRun,
  type ComputedReading,
  type ModuleRun,
} from '../../../domain/receipt/module-problems.ts';
import {RECOMPUTATION, type ReceiptFiles} from '../../../domain/receipt/receipt-files.ts';
import type {Input} from '../../core/input.ts';

const repository = path.join(import.meta.dirname, '../../../..');
/** What of the repository a note’s module may import, and what that imports. */
const LENT = ['src', 'tools', 'node_modules'];
/** The longest that a module may compute: a check that does not end blocks everybody. */
const LONGEST_S = 60;

/**
 * What the data of a note gives, or what keeps its `reproduce/claims.mjs` from computing it; undefined where it has none. A rule sees
 * files and no folder, so the module runs in a copy of the note’s, beside the domain code of this repository.
 */
export async function recompute(note: ReceiptFiles, {file}: Input): Promise<ComputedReading | undefined> {
  if (!note.files.has(RECOMPUTATION)) return undefined;
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'receipt-')));
  const folder = path.join(root, note.folder);
  try {
    for (const name of note.files) {
      const bytes = file(`${note.folder}/${name}`)?.bytes();
      if (bytes === undefined) continue;
      mkdirSync(path.dirname(path.join(folder, name)), {recursive: true});
      writeFileSync(path.join(folder, name), bytes);
    }
    for (const name of LENT) symlinkSync(path.join(repository, name), path.join(root, name), 'junction');
    // `npm run receipts` computes each note twice; here those alone whose code says why it could differ, so that a check stays quick.
    const code = file(`${note.folder}/${RECOMPUTATION}`)?.text() ?? '';
    return readModuleRun(await runApart(folder, namesChance(code) ? 'twice' : 'once'), {
      ...note,
      root: pathToFileURL(`${root}${path.sep}`).href,
      text: (name) => file(`${note.folder}/${name}`)?.text(),
    });
  } finally {
    rmSync(root, {recursive: true, force: true});
  }
}

/** Runs the module in a process of its own, which may break or never end. What it prints is nobody’s to read here. */
function runApart(folder: string, times: 'once' | 'twice'): Promise<ModuleRun> {
  const module = pathToFileURL(path.join(folder, RECOMPUTATION)).href;
  const child = fork(path.join(import.meta.dirname, 'recompute-child.ts'), [module, folder, times], {
    // The code is an author’s: it gets neither the key of the client list nor any other secret of who checks.
    env: {},
    // The trace reaches from the libraries down to the note; an answer holds numbers that JSON does not.
    execArgv: ['--stack-trace-limit=50'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
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
