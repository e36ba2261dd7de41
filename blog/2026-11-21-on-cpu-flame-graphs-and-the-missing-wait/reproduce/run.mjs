// Runs a service with a lock and an fsync seven times in each of five ways, in an order shuffled anew each time: with the fsync under
// the lock and outside of it, each alone and under two profilers at once (on-CPU and wall-clock); and once more under strace.
//
//   node blog/2026-11-21-on-cpu-flame-graphs-and-the-missing-wait/reproduce/run.mjs [--out FOLDER] [--repetitions 7]

import {mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {randomIndex, seededRandom} from '../../../src/domain/stats/random.ts';
import {machine, stolenMs} from './machine.mjs';
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

async function experiment(program, repetitions) {
  const files = {
    runs: [RUN_COLUMNS],
    'on-cpu': [STACK_COLUMNS],
    wall: [STACK_COLUMNS],
    strace: [STRACE_COLUMNS],
  };
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    process.stderr.write(`repetition ${repetition} of ${repetitions}: ${WAYS.length} runs, about 25 s\n`);
    for (const [order, {place, view, run}] of shuffled(WAYS).entries()) {
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

function write(name, text) {
  writeFileSync(path.join(options.out, name), `${text}\n`);
}

async function main() {
  await requireTools();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'service-'));
  try {
    if (statfsSync(folder).type === TMPFS)
      throw new Error(
        'the temporary folder is in memory, where fsync costs nothing: set TMPDIR to a folder on a disk',
      );
    const program = await compile(folder, stop.signal);
    const [begin, stolen] = [performance.now(), stolenMs()];
    const files = await experiment(program, Number(options.repetitions));
    const seconds = Math.round((performance.now() - begin) / 1000);
    mkdirSync(options.out, {recursive: true});
    for (const [name, rows] of Object.entries(files))
      write(`${name}.csv`, rows.map((row) => row.join(',')).join('\n'));
    write('machine.json', JSON.stringify(machine(), undefined, 2));
    const session = {
      seed: SEED,
      seconds,
      stolenMs: stolenMs() - stolen,
      samplesPerSecondOnCpu: ON_CPU_RATE,
      samplesPerSecondOnWall: ON_WALL_RATE,
    };
    write('session.json', JSON.stringify(session, undefined, 2));
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
  process.stderr.write(stop.signal.aborted ? 'stopped: nothing was written\n' : `${error.message}\n`);
  process.exitCode = 1;
}
