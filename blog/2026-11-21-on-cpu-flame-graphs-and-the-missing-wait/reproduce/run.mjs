// Runs a service with a lock and an fsync seven times in each of five ways, in an order shuffled anew each time: with the fsync under
// the lock and outside of it, each alone and under two profilers at once (on-CPU and wall-clock); and once more under strace.
//
//   node blog/2026-11-21-on-cpu-flame-graphs-and-the-missing-wait/reproduce/run.mjs [--out FOLDER] [--repetitions 7]

import {mkdtempSync, rmSync, statfsSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {csv, json, writeFiles} from '../../../tools/reproduce/files.ts';
import {stolenMs} from '../../../tools/reproduce/machine.ts';
import {shuffled} from '../../../tools/reproduce/order.ts';
import {stopSignal} from '../../../tools/reproduce/stop.ts';
import {machine} from './machine.mjs';
import {
  ON_CPU_RATE,
  ON_WALL_RATE,
  compile,
  requireTools,
  runPlain,
  runProfiled,
  runTraced,
} from './program.mjs';
import {RUN_COLUMNS, STACK_COLUMNS, STRACE_COLUMNS, runRow, stackRows, straceRows} from './rows.mjs';

const SEED = 20_261_121;
/** What statfs says of a file system in memory (Linux, magic.h): an fsync costs nothing there. */
const TMPFS = 0x01_02_19_94;

const WAYS = [
  {place: 'inside', view: 'none', run: runPlain},
  {place: 'inside', view: 'profilers', run: runProfiled},
  {place: 'outside', view: 'none', run: runPlain},
  {place: 'outside', view: 'profilers', run: runProfiled},
  {place: 'inside', view: 'strace', run: runTraced},
];

const {values: options} = parseArgs({
  options: {
    out: {type: 'string', default: path.join(import.meta.dirname, '..', 'data')},
    repetitions: {type: 'string', default: '7'},
  },
});

const stop = stopSignal();

const random = seededRandom(SEED);

async function experiment(program, repetitions) {
  const files = {
    runs: [RUN_COLUMNS],
    'on-cpu': [STACK_COLUMNS],
    wall: [STACK_COLUMNS],
    strace: [STRACE_COLUMNS],
  };
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    process.stderr.write(`repetition ${repetition} of ${repetitions}: ${WAYS.length} runs, about 25 s\n`);
    for (const [order, {place, view, run}] of shuffled(WAYS, random).entries()) {
      const result = await run(program, place);
      files.runs.push(runRow({repetition, order: order + 1, place, view, sums: result.sums}));
      if (view === 'profilers') {
        files['on-cpu'].push(...stackRows({repetition, place}, result.onCpu, result.onCpu));
        files.wall.push(...stackRows({repetition, place}, result.wall.all, result.wall.delivered));
      }
      if (view === 'strace') files.strace.push(...straceRows(repetition, result.calls));
    }
  }
  return files;
}

async function main() {
  await requireTools();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'service-'));
  try {
    if (statfsSync(folder).type === TMPFS)
      throw new Error(
        'the temporary folder is in memory, where fsync costs nothing: set TMPDIR to a folder on a disk',
      );
    const program = await compile(folder, stop);
    const [begin, stolen] = [performance.now(), stolenMs()];
    const files = await experiment(program, Number(options.repetitions));
    const seconds = Math.round((performance.now() - begin) / 1000);
    const session = {
      seed: SEED,
      seconds,
      stolenMs: stolenMs() - stolen,
      samplesPerSecondOnCpu: ON_CPU_RATE,
      samplesPerSecondOnWall: ON_WALL_RATE,
    };
    writeFiles(options.out, {
      ...Object.fromEntries(Object.entries(files).map(([name, rows]) => [`${name}.csv`, csv(rows)])),
      'machine.json': json(machine()),
      'session.json': json(session),
    });
    process.stderr.write(
      `done in ${seconds} s: next, npm run receipts -- on-cpu-flame-graphs-and-the-missing-wait\n`,
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
