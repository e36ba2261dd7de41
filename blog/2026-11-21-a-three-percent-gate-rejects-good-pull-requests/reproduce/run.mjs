// Runs the experiment of this note: five versions of one program, two of them the same, timed in a random order and counted under
// valgrind. About five minutes. `node run.mjs [--out FOLDER] [--blocks N]`
import {mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {json} from '../../../tools/reproduce/files.ts';
import {describeMachine} from '../../../tools/reproduce/machine.ts';
import {versionOf} from '../../../tools/reproduce/version.ts';
import {checkValgrind, countInstructions} from './count.mjs';
import {timeVersions} from './time.mjs';

const {values} = parseArgs({options: {out: {type: 'string'}, blocks: {type: 'string'}}});
const out = resolve(values.out ?? join(import.meta.dirname, '../data'));
const start = performance.now();
const say = (text) =>
  process.stderr.write(`${String(Math.round((performance.now() - start) / 1000)).padStart(4)} s  ${text}\n`);
const write = (name, text) => writeFileSync(join(out, name), text);

try {
  await checkValgrind();
  mkdirSync(out, {recursive: true});
  const software = {node: process.versions.node, valgrind: versionOf('valgrind')};
  write('machine.json', json({...describeMachine(), software}));
  write('runs.csv', await timeVersions(say, values.blocks === undefined ? undefined : Number(values.blocks)));
  write('counts.csv', await countInstructions(say));
  say(`done: ${out}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
