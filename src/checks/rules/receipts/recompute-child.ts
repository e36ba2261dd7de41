import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {performance} from 'node:perf_hooks';
import {runModule, runModuleTwice} from '../../../domain/receipt/run-module.ts';

// What recompute.ts starts: a note's module in a process of its own, which it may break, end or leave in another state.
const [module = '', folder = ''] = process.argv.slice(2);
/** What takes longer is computed once here, so that the check of a note stays quick; `npm run receipts` computes it twice. */
const QUICK_MS = 500;

const load = (): Promise<unknown> => import(module);
const read = (name: string): string | undefined =>
  existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : undefined;

const start = performance.now();
const answer = await runModule(load, read);
process.send?.(performance.now() - start < QUICK_MS ? await runModuleTwice(load, read) : answer);
