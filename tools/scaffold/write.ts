import {spawnSync} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {ScaffoldError} from './scaffold-error.ts';
import type {Written} from './study-folder.ts';

/** Writes what a command made, and gives one line a file. */
export function writeAll(root: string, files: readonly Written[]): string {
  for (const {file, text} of files) {
    mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
    writeFileSync(path.join(root, file), text);
  }
  return files.map(({file}) => `wrote ${file}`).join('\n');
}

/** What a command knows of the world: the folder that it works in, the day as YYYY-MM-DD, and the name that git signs with. */
export type Surroundings = {
  readonly root: string;
  readonly today: string;
  readonly gitName?: string | undefined;
};

/** Runs a command on this repository. The exit code is 1 where it refused, 2 where it was not understood. */
export function runCommand(
  usage: string,
  command: (args: readonly string[], surroundings: Surroundings) => string,
): void {
  const root = path.join(import.meta.dirname, '../..');
  const surroundings = {root, today: new Date().toISOString().slice(0, 10), gitName: gitName(root)};
  try {
    console.log(command(process.argv.slice(2), surroundings));
  } catch (error) {
    const refused = error instanceof ScaffoldError;
    // What parseArgs does not understand is a TypeError with a code.
    if (!refused && !(error instanceof TypeError && 'code' in error)) throw error;
    console.error(refused ? error.message : `${error.message}\n\n${usage}`);
    process.exitCode = refused ? 1 : 2;
  }
}

function gitName(root: string): string | undefined {
  const {status, stdout} = spawnSync('git', ['config', 'user.name'], {cwd: root, encoding: 'utf8'});
  return status === 0 ? stdout.trim() : undefined;
}
