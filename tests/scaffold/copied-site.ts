import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach} from 'vitest';
import {newCommand} from '../../tools/scaffold/new-command.ts';

const repository = path.join(import.meta.dirname, '../..');

/** What the gate needs to judge a whole site: its content, not its code. */
export const siteContent = [
  'docs',
  'versioned_docs',
  'blog',
  'case-studies',
  'static',
  'editions.yaml',
  'versions.json',
  'spelling.txt',
  'src/pages',
] as const;

// The gate judges days by the clock: nothing that is published lies in the future.
export const today = new Date().toISOString().slice(0, 10);

/** Time for a test that runs programs in processes of their own, in milliseconds. */
export const SLOW_MS = 120_000;

/** How a program ended, and all that it said. */
export type Outcome = {readonly status: number | null; readonly said: string};

/** A copy of a part of the repository; files are named from its root. */
export type CopiedSite = {
  readonly root: () => string;
  readonly bring: (...names: readonly string[]) => void;
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string) => void;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly has: (file: string) => boolean;
  /** `npm run new -- …`, in this process: what it said. Throws where it refuses. */
  readonly make: (...args: readonly string[]) => string;
  /** Runs a program of the copy, or of its packages. */
  readonly run: (program: string, ...args: readonly string[]) => Outcome;
  /** `npm run check -- …` */
  readonly check: (...paths: readonly string[]) => Outcome;
};

/** A fresh copy of `names`, with the packages, for each test of the file that calls it. */
export function copiedSite(names: readonly string[]): CopiedSite {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'scaffold-'));
    bring(...names);
    symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  });
  afterEach(() => rmSync(root, {recursive: true}));

  const at = (file: string): string => path.join(root, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');
  const write = (file: string, text: string): void => writeFileSync(at(file), text);
  function bring(...more: readonly string[]): void {
    for (const name of more) cpSync(path.join(repository, name), at(name), {recursive: true});
  }
  function run(program: string, ...args: readonly string[]): Outcome {
    const {status, stdout, stderr} = spawnSync(process.execPath, [path.resolve(root, program), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
    return {status, said: stdout + stderr};
  }
  return {
    root: () => root,
    bring,
    read,
    write,
    edit: (file, change) => write(file, change(read(file))),
    has: (file) => existsSync(at(file)),
    make: (...args) => newCommand(args, {root, today, gitName: 'Somebody else'}),
    run,
    check: (...paths) => run(path.join(repository, 'src/checks/cli.ts'), '--root', root, ...paths),
  };
}
