import {spawn} from 'node:child_process';
import {createWriteStream} from 'node:fs';
import {readFile} from 'node:fs/promises';
import type {Say} from '../say.ts';

export type Command = {
  readonly what: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly log: string;
  readonly env?: Readonly<Record<string, string>>;
};

const TICK_MS = 10_000;
const SHOWN_LINES = 30;

/** Runs a program to its end with its output in a log file; says every ten seconds that it still runs. Throws the log's end. */
export async function runLogged({what, command, args, folder, log, env}: Command, say: Say): Promise<void> {
  say(what);
  const output = createWriteStream(log);
  const child = spawn(command, args, {
    cwd: folder,
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout.pipe(output, {end: false});
  child.stderr.pipe(output, {end: false});
  const ticking = setInterval(() => say(`${what}: still running`), TICK_MS);
  const stop = (): void => void child.kill();
  process.once('exit', stop);
  try {
    const code = await new Promise<number | null>((fulfil, reject) => {
      child.once('error', reject);
      child.once('close', fulfil);
    });
    await new Promise<void>((fulfil) => output.end(() => fulfil()));
    if (code === 0) return;
    const lines = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-SHOWN_LINES);
    throw new Error(
      `${what}: ${[command, ...args].join(' ')} ended with ${code}. The end of ${log}:\n${lines.join('\n')}`,
    );
  } finally {
    clearInterval(ticking);
    process.off('exit', stop);
  }
}
