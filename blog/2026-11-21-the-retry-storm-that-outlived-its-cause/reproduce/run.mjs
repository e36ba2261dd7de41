import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {endChildrenOnExit} from '../../../tools/reproduce/children.ts';
import {csv, json, writeFiles} from '../../../tools/reproduce/files.ts';
import {describeMachine} from '../../../tools/reproduce/machine.ts';
import {rotated} from '../../../tools/reproduce/order.ts';
import {oneRun} from './one-run.mjs';
import {REPETITIONS, VARIANTS, endOf} from './settings.mjs';

// The one command of the note: every variant in turn, five times over, each with a fresh server and a fresh client on the loopback interface.
// Writes series.csv (counts in bins of 100 ms), runs.csv (one line a run) and machine.json.

const COLUMNS = ['due', 'attempts', 'answers', 'good', 'served', 'wasted', 'refused', 'queue'];

const {values: options} = parseArgs({
  options: {
    out: {type: 'string', default: fileURLToPath(new URL('../data', import.meta.url))},
    repetitions: {type: 'string', default: String(REPETITIONS)},
    only: {type: 'string'},
  },
});
const names = Object.keys(VARIANTS).filter((name) => options.only === undefined || options.only === name);
const repetitions = Number(options.repetitions);

endChildrenOnExit();

const seconds = (names.reduce((sum, name) => sum + endOf(VARIANTS[name]) + 600, 0) * repetitions) / 1000;
console.error(`${repetitions * names.length} runs, about ${Math.ceil(seconds / 60)} min.`);

const total = (bins) => bins.reduce((sum, count) => sum + count, 0);
const began = performance.now();
const series = [['variant', 'run', 'bin', ...COLUMNS]];
const runs = [['variant', 'run', 'service_ms', 'lag_ms']];
for (let repetition = 1; repetition <= repetitions; repetition += 1) {
  for (const name of rotated(names, repetition - 1)) {
    const {counts, serviceMs, lagMs} = await oneRun(VARIANTS[name], repetition);
    runs.push([name, repetition, serviceMs.toFixed(3), lagMs.toFixed(1)]);
    counts.due.forEach((_, bin) => {
      series.push([
        name,
        repetition,
        bin,
        ...COLUMNS.map((column) => counts[column][bin] ?? counts[column].at(-1)),
      ]);
    });
    const [asked, sent, answered] = ['due', 'attempts', 'good'].map((column) => total(counts[column]));
    console.error(
      `${repetition}/${repetitions} ${name}: ${asked} requests, ${sent} attempts, ${answered} answered in time`,
    );
  }
}

writeFiles(options.out, {
  'series.csv': csv(series),
  'runs.csv': csv(runs),
  'machine.json': json({...describeMachine(), node: process.versions.node}),
});
console.error(`Written after ${Math.round((performance.now() - began) / 1000)} s.`);
process.exit();
