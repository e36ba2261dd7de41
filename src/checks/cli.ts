import path from 'node:path';
import {calledFrom} from './core/called-from.ts';
import {runCommand} from './core/command.ts';
import {loadRules} from './core/load-rules.ts';

const root = path.join(import.meta.dirname, '../..');

// A pipe takes a long report in pieces: the process ends by itself, when all of it is out.
process.exitCode = await runCommand(
  process.argv.slice(2),
  () => loadRules(() => import('./list.ts'), import.meta.dirname),
  {
    root,
    cwd: calledFrom(root, process.cwd(), process.env),
    today: new Date().toISOString().slice(0, 10),
    environment: process.env,
    now: () => performance.now(),
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  },
);
