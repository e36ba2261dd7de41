import {Worker} from 'node:worker_threads';
import type {RuleFinding} from './finding.ts';
import type {Input} from './input.ts';
import {folderOf, type FilesRule} from './rule.ts';

/** Applies a rule to an input elsewhere than in this thread. */
export type Apart = (rule: FilesRule, input: Input) => Promise<readonly RuleFinding[]>;

/** What the thread is told: which rule (its module and its name), and which files below `root` it is about. */
export type ApartWork = {
  readonly module: string;
  readonly id: string;
  readonly root: string;
  readonly files: readonly string[];
  readonly built: readonly string[] | undefined;
  readonly commits: ReturnType<Input['commits']>;
  readonly today: string;
};

/** What a thread takes to start is more than the rules take for fewer files. */
const leastFiles = 60;

/** The thread for rules with `apart`, where a run on these files is worth one. */
export function apartFor(root: string, {files, built}: Input): Apart | undefined {
  return files.length + (built?.length ?? 0) < leastFiles
    ? undefined
    : (rule, input) => inThread(root, rule, input);
}

function inThread(root: string, rule: FilesRule, input: Input): Promise<readonly RuleFinding[]> {
  const {files, built, commits, today} = input;
  const workerData: ApartWork = {
    module: new URL(`../rules/${folderOf(rule)}/rule.ts`, import.meta.url).href,
    id: rule.id,
    root,
    files: files.map(({file}) => file),
    built: built?.map(({file}) => file),
    commits: commits(),
    today,
  };
  const worker = new Worker(new URL('./apart-thread.ts', import.meta.url), {workerData});
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`Its thread ended with ${code}.`)));
  });
}
