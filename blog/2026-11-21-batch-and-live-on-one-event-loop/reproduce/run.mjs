// Runs every design six times, in an order that moves on by one, each with a fresh server and fresh clients on the loopback interface.
//
//   node blog/2026-11-21-batch-and-live-on-one-event-loop/reproduce/run.mjs [--out FOLDER] [--repetitions 6] [--only DESIGN]

import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {endChildrenOnExit} from '../../../tools/reproduce/children.ts';
import {csv, json, jsonLines, writeFiles} from '../../../tools/reproduce/files.ts';
import {describeMachine} from '../../../tools/reproduce/machine.ts';
import {rotated} from '../../../tools/reproduce/order.ts';
import {oneRun} from './one-run.mjs';
import {BATCH_LEAD, DESIGNS, REPETITIONS, WINDOW} from './settings.mjs';
import {quantileText, summaryOf} from './summary.mjs';

const {values: options} = parseArgs({
  options: {
    out: {type: 'string', default: join(import.meta.dirname, '..', 'data')},
    repetitions: {type: 'string', default: String(REPETITIONS)},
    only: {type: 'string', multiple: true},
  },
});
const names = options.only ?? Object.keys(DESIGNS);
const repetitions = Number(options.repetitions);

endChildrenOnExit();
const minutes = (repetitions * names.length * (BATCH_LEAD + WINDOW + 600)) / 60_000;
console.error(`${repetitions * names.length} runs, about ${Math.ceil(minutes)} min.`);

const began = performance.now();
const runs = [];
const live = [];
for (let repetition = 1; repetition <= repetitions; repetition += 1) {
  for (const [order, design] of rotated(names, repetition - 1).entries()) {
    const {latencies, ...run} = await oneRun(design, repetition);
    runs.push({design, repetition, order: order + 1, ...summaryOf(latencies, run)});
    live.push({
      design,
      repetition,
      latency10us: latencies.map((ms) => (ms === null ? null : Math.round(ms * 100))),
    });
    const [median, tail] = [0.5, 0.99].map((p) => quantileText(latencies, p));
    console.error(
      `${repetition}/${repetitions} ${design}: p50 ${median}, p99 ${tail}, ${run.rounds} rounds of the batch`,
    );
  }
}

writeFiles(options.out, {
  'live.jsonl': jsonLines(live),
  'runs.csv': csv([Object.keys(runs[0]), ...runs.map(Object.values)]),
  'machine.json': json({...describeMachine(), node: process.versions.node}),
});
console.error(`Written after ${Math.round((performance.now() - began) / 1000)} s.`);
process.exit();
