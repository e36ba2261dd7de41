// Runs every variant of counters.c fifteen times, in an order that is shuffled anew for each repetition, and writes what it timed.
//
//   node blog/2026-11-21-false-sharing-and-how-a-benchmark-lies/reproduce/run.mjs [--out FOLDER] [--repetitions 15]

import {mkdtempSync, rmSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {setTimeout as rest} from 'node:timers/promises';
import {parseArgs} from 'node:util';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {csv, json, writeFiles} from '../../../tools/reproduce/files.ts';
import {stolenMs} from '../../../tools/reproduce/machine.ts';
import {shuffled} from '../../../tools/reproduce/order.ts';
import {stopSignal} from '../../../tools/reproduce/stop.ts';
import {machine} from './machine.mjs';
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

const stop = stopSignal();

const random = seededRandom(SEED);

async function runOnce(program, variant) {
  if (variant.rest) await rest(100, undefined, {signal: stop});
  if (!variant.neighbour) return run(program, variant, stop);
  const beside = startBeside(program, neighbour);
  try {
    await rest(20, undefined, {signal: stop});
    return await run(program, variant, stop);
  } finally {
    beside.kill('SIGKILL');
  }
}

async function experiment(program, repetitions) {
  const [runs, slices] = [[RUN_COLUMNS], [SLICE_COLUMNS]];
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    process.stderr.write(`repetition ${repetition} of ${repetitions}: ${variants.length} runs, about 5 s\n`);
    for (const [order, variant] of shuffled(variants, random).entries()) {
      const result = await runOnce(program, variant);
      runs.push(runRow({repetition, order: order + 1, variant, result}));
      if (variant.slices > 1) slices.push(sliceRow({repetition, variant, result}));
    }
  }
  return {runs, slices};
}

async function main() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'counters-'));
  try {
    const program = await compile(folder);
    const [begin, stolen] = [performance.now(), stolenMs()];
    const {runs, slices} = await experiment(program, Number(options.repetitions));
    const seconds = Math.round((performance.now() - begin) / 1000);
    const loops = await Promise.all(LOOPS.map((name) => disassemble(program, name)));
    writeFiles(options.out, {
      'runs.csv': csv(runs),
      'slices.csv': csv(slices),
      'disassembly.txt': `${loops.join('\n\n')}\n`,
      'machine.json': json(machine()),
      'session.json': json({seed: SEED, seconds, stolenMs: stolenMs() - stolen}),
    });
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
  process.stderr.write(stop.aborted ? 'stopped: nothing was written\n' : `${error.message}\n`);
  process.exitCode = 1;
}
