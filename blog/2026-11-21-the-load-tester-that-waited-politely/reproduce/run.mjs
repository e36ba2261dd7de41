// Measures two servers with two clients of its own and with wrk, all on loopback. Takes five minutes.
//   node blog/2026-11-21-the-load-tester-that-waited-politely/reproduce/run.mjs [--out FOLDER] [--repetitions N]
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {json, jsonLines, writeFiles} from '../../../tools/reproduce/files.ts';
import {rotated} from '../../../tools/reproduce/order.ts';
import {stopSignal} from '../../../tools/reproduce/stop.ts';
import {machine} from './machine.mjs';
import {measure} from './measure.mjs';
import {CONDITIONS, REPETITIONS, SERVERS} from './settings.mjs';
import {wrkVersion} from './wrk.mjs';

const {values: options} = parseArgs({
  options: {
    out: {type: 'string', default: join(import.meta.dirname, '../data')},
    repetitions: {type: 'string', default: String(REPETITIONS)},
  },
});
const repetitions = Number(options.repetitions);

if (wrkVersion() === undefined) {
  console.error('There is no wrk here: apt-get install wrk');
  process.exit(1);
}

const stop = stopSignal();
const scratch = mkdtempSync(join(tmpdir(), 'polite-'));
process.once('exit', () => rmSync(scratch, {recursive: true, force: true}));

/** What is written: lines of each file by its name. */
const files = new Map();
/** The sessions of wrk, of the first repetition alone: a reader needs one of each. */
const sessions = new Map();

const seconds = CONDITIONS.reduce((sum, {server}) => sum + SERVERS[server].length / 1000 + 1, 0);
console.error(
  `${repetitions} repetitions of ${CONDITIONS.length} runs, about ${Math.max(1, Math.round((seconds * repetitions) / 60))} min.`,
);
const started = performance.now();

try {
  for (let repetition = 1; repetition <= repetitions; repetition += 1) {
    for (const condition of rotated(CONDITIONS, repetition - 1)) {
      const name = nameOf(condition);
      console.error(`${repetition}/${repetitions}  ${name}, ${SERVERS[condition.server].length / 1000} s`);
      const {session, report, ...run} = await measure(condition, {scratch, signal: stop});
      if (session !== undefined && repetition === 1) sessions.set(`${name}.txt`, session);
      const file = `${condition.server}-${condition.by}.jsonl`;
      const {connections} = condition;
      const line = {repetition, ...(connections === undefined ? {} : {connections}), ...run, ...report};
      files.set(file, [...(files.get(file) ?? []), line]);
    }
  }
} catch (error) {
  if (!stop.aborted) throw error;
  console.error('Stopped; nothing was written.');
  process.exit(130);
}

const durationS = Math.round((performance.now() - started) / 1000);
writeFiles(options.out, {
  ...Object.fromEntries([...files].map(([file, lines]) => [file, jsonLines(lines)])),
  ...Object.fromEntries(sessions),
  'machine.json': json({...machine(), durationS}),
});
console.error(`Done in ${durationS} s. ${[...files.keys(), ...sessions.keys(), 'machine.json'].join(', ')}`);

function nameOf({server, by, connections}) {
  return `${server}-${by}${connections ?? ''}`;
}
