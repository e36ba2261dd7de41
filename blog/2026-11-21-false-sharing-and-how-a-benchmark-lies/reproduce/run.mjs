// Runs every variant of counters.c fifteen times, in an order that is shuffled anew for each repetition, and writes what it timed.
//
//   node blog/2026-11-21-false-sharing-and-how-a-benchmark-lies/reproduce/run.mjs [--out FOLDER] [--repetitions 15]

import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as rest} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {randomIndex, seededRandom} from '../../../src/domain/stats/random.ts';
import {machine, stolenMs} from './machine.mjs';
import {compile, disassemble, run, startBeside} from './program.mjs';
import {RUN_COLUMNS, SLICE_COLUMNS, runRow, sliceRow} from './rows.mjs';
import {neighbour, variants} from './variants.mjs';

const SEED = 20_261_121;
const LOOPS = ['plain', 'add_relaxed', 'add_seq_cst', 'store_relaxed', 'store_seq_cst', 'local'];

const {values: options} = parseArgs({
  options: {
    out: {type: 'string', default: path.join(import.meta.dirname, '..', 'data')},
    repetitions: {type: 'string', default: '15'},
  },
});

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

const random = seededRandom(SEED);

/** Fisher and Yates: every order is as likely. */
function shuffled(list) {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomIndex(random, last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

async function runOnce(program, variant) {
  if (variant.rest) await rest(100, undefined, {signal: stop.signal});
  if (!variant.neighbour) return run(program, variant, stop.signal);
  const beside = startBeside(program, neighbour);
  try {
    await rest(20, undefined, {signal: stop.signal});
    return await run(program, variant, stop.signal);
  } finally {
    beside.kill('SIGKILL');
  }
}

async function experiment(program, repetitions) {
  const [runs, slices] = [[RUN_COLUMNS], [SLICE_COLUMNS]];
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    process.stderr.write(`repetition ${repetition} of ${repetitions}: ${variants.length} runs, about 5 s\n`);
    for (const [order, variant] of shuffled(variants).entries()) {
      const result = await runOnce(program, variant);
      runs.push(runRow({repetition, order: order + 1, variant, result}));
      if (variant.slices > 1) slices.push(sliceRow({repetition, variant, result}));
    }
  }
  return {runs, slices};
}

function write(name, text) {
  writeFileSync(path.join(options.out, name), `${text}\n`);
}

async function main() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counters-'));
  try {
    const program = await compile(folder);
    const [begin, stolen] = [performance.now(), stolenMs()];
    const {runs, slices} = await experiment(program, Number(options.repetitions));
    const seconds = Math.round((performance.now() - begin) / 1000);
    mkdirSync(options.out, {recursive: true});
    write('runs.csv', runs.map((row) => row.join(',')).join('\n'));
    write('slices.csv', slices.map((row) => row.join(',')).join('\n'));
    write(
      'disassembly.txt',
      (await Promise.all(LOOPS.map((name) => disassemble(program, name)))).join('\n\n'),
    );
    write('machine.json', JSON.stringify(machine(), undefined, 2));
    write('session.json', JSON.stringify({seed: SEED, seconds, stolenMs: stolenMs() - stolen}, undefined, 2));
    process.stderr.write(
      `done in ${seconds} s: next, npm run receipts -- false-sharing-and-how-a-benchmark-lies\n`,
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(stop.signal.aborted ? 'stopped: nothing was written\n' : `${error.message}\n`);
  process.exitCode = 1;
}
