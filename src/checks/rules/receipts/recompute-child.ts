import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {runModule, runModuleTwice} from '../../../domain/receipt/run-module.ts';

// What recompute.ts starts: a note's module in a process of its own, which it may break, end or leave in another state.
const [module = '', folder = '', times = 'once'] = process.argv.slice(2);

process.send?.(
  await (times === 'twice' ? runModuleTwice : runModule)(
    () => import(module),
    (name) =>
      existsSync(path.join(folder, name)) ? readFileSync(path.join(folder, name), 'utf8') : undefined,
  ),
);
