import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runModuleTwice} from '../../src/domain/receipt/run-module.ts';

// What recompute.ts starts: a note's module in a process of its own, which it may break, end or leave in another state.
const [module = '', folder = '', data = ''] = process.argv.slice(2);

const fileOf = (name: string): string =>
  name.startsWith('data/') ? path.join(data, name.slice('data/'.length)) : path.join(folder, name);

process.send?.(
  await runModuleTwice(
    () => import(module),
    (name) => (existsSync(fileOf(name)) ? readFileSync(fileOf(name), 'utf8') : undefined),
  ),
);
