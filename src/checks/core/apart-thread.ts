import {parentPort, workerData} from 'node:worker_threads';
import type {ApartWork} from './apart.ts';
import type {Input} from './input.ts';
import type {AnyRule} from './rule.ts';
import {sourceFile} from './source-file.ts';

// What apart.ts starts: one rule, in a thread of its own.
const work = workerData as ApartWork;
const rules = Object.values((await import(work.module)) as Readonly<Record<string, AnyRule>>);
const rule = rules.find(({id}) => id === work.id);
if (rule?.kind !== 'files') throw new Error(`${work.module} exports no rule \`${work.id}\` of files.`);
parentPort?.postMessage(await rule.check(inputOf(work)), []);

function inputOf({root, files, built, commits, today}: ApartWork): Input {
  return {
    files: files.map((file) => sourceFile(root, file)),
    built: built?.map((file) => sourceFile(root, file)),
    commits: () => commits,
    today,
    get site(): never {
      throw new Error('A rule with `apart` sees no site.');
    },
    pages: [],
    file: () => undefined,
    changes: () => [],
    environment: {},
  };
}
