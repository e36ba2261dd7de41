import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {problemLines} from '../../src/domain/receipt/note-problem.ts';
import {readReceiptFiles} from '../../src/domain/receipt/receipt-files.ts';
import {rerunVerdicts, type RerunVerdict} from '../../src/domain/receipt/rerun.ts';
import type {NoteFolder} from './note-folder.ts';
import {recomputeRun} from './recompute.ts';

/**
 * Runs a note’s experiment anew, into a folder of its own, and says which of its conclusions hold in the new data.
 * @throws {Error} where the receipt cannot be read, the command fails, or its data cannot be computed.
 */
export async function rerun(root: string, note: NoteFolder): Promise<readonly RerunVerdict[]> {
  const {receipt} = readReceiptFiles(note);
  if (receipt === undefined)
    throw new Error(
      `${note.folder}/receipt.yaml cannot be read, so nothing was run. \`npm run receipts -- ${note.slug}\` says what to mend in it.`,
    );
  const data = mkdtempSync(path.join(tmpdir(), 'receipt-'));
  try {
    await run(root, receipt.command, data);
    const computed = await recomputeRun(root, note, data);
    if (computed?.kind === 'problems')
      throw new Error(
        `The new data of ${note.slug} cannot be computed:\n${problemLines(computed.problems).join('\n')}`,
      );
    return computed === undefined ? [] : rerunVerdicts(receipt, computed.value);
  } finally {
    rmSync(data, {recursive: true, force: true});
  }
}

/** Starts the command with `--out`; it tells its own progress. Ends it with this process, so that nothing is left running. */
function run(root: string, command: string, out: string): Promise<void> {
  const [program = '', ...args] = command.split(/\s+/);
  const node = program === 'node' ? process.execPath : program;
  const child = spawn(node, [...args, '--out', out], {cwd: root, stdio: ['ignore', 'inherit', 'inherit']});
  const stop = (): void => void child.kill();
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return new Promise<void>((fulfil, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (code === 0) fulfil();
      else
        reject(
          new Error(`\`${command}\` ended with ${signal ?? `code ${code}`}; what it said stands above.`),
        );
    });
  });
}
