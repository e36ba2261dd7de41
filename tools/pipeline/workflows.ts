import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';

export const ROOT = path.join(import.meta.dirname, '../..');

export type Step = {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
};

export type Job = {
  readonly if?: string;
  readonly needs?: string | readonly string[];
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: {readonly name: string};
  readonly 'timeout-minutes'?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly strategy?: {readonly matrix: Readonly<Record<string, readonly string[]>>};
  readonly steps: readonly Step[];
};

export type Workflow = {
  readonly file: string;
  readonly source: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: {readonly group: string; readonly 'cancel-in-progress'?: boolean | string};
  readonly jobs: Readonly<Record<string, Job>>;
};

/** The workflows of this repository, in the order of their names. Their shape is actionlint’s to check. */
export function readWorkflows(): readonly Workflow[] {
  return globSync('.github/workflows/*.yml', {cwd: ROOT})
    .toSorted()
    .map((file) => {
      const source = readFileSync(path.join(ROOT, file), 'utf8');
      // Safe where actionlint accepts the file, which pipeline.test.ts asks first.
      return {...(parse(source) as Omit<Workflow, 'file' | 'source'>), file, source};
    });
}

/** Every command of a job, one a line: those of its steps, and those that a matrix names. */
export function commandsOf({steps, strategy}: Job): readonly string[] {
  return [
    ...steps.flatMap(({run}) => run?.split('\n') ?? []),
    ...Object.values(strategy?.matrix ?? {}).flat(),
  ]
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The jobs that a job waits for. */
export function needsOf({needs = []}: Job): readonly string[] {
  return typeof needs === 'string' ? [needs] : needs;
}
