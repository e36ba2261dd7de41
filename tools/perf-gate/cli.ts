import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {launchBrowser} from '../browser.ts';
import {assertRecordable, recordRelease} from './history/record.ts';
import {acceptedIn} from './judge/accepted.ts';
import {judge} from './judge/judge.ts';
import {busyWarning, conditionsOf, machineKind} from './machine.ts';
import {measure} from './measure.ts';
import {readOptions, USAGE, type Options} from './options.ts';
import {reportText} from './report/text.ts';
import {sayTo, type Say} from './say.ts';
import {buildSide, type Side} from './sides/build.ts';
import {git, snapshotOf, snapshotOfCheckout} from './sides/git.ts';
import {readTape} from './tape/read.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Measures, judges, reports, and records when asked; returns the exit code. */
async function run(options: Options, say: Say): Promise<0 | 1> {
  const tape = readTape(options.tape);
  const snapshot = options.head === undefined ? snapshotOfCheckout(ROOT) : snapshotOf(ROOT, options.head);
  if (options.record) assertRecordable(snapshot);
  const baseSnapshot = options.base === undefined ? undefined : snapshotOf(ROOT, options.base);
  const accepted = baseSnapshot
    ? acceptedIn(git(ROOT, 'log', '--format=%B', `${baseSnapshot.commit}..${snapshot.commit}`))
    : [];

  const head = await buildSide(ROOT, 'head', snapshot, say);
  const base: Side = baseSnapshot ? await buildSide(ROOT, 'base', baseSnapshot, say) : head;

  const busy = options.runs > 0 ? busyWarning() : undefined;
  if (busy !== undefined) say(busy);
  const browser = await launchBrowser();
  try {
    const measured = await measure(browser, {tape, runs: options.runs, base: base.dir, head: head.dir}, say);
    const setting = {machine: machineKind(browser.version()), conditions: conditionsOf(tape)};
    const judgement = judge(measured, accepted);
    const report = {
      base: base.label,
      head: head.label,
      runs: options.runs,
      ...setting,
      unplayed: measured.unplayed,
      judgement,
    };
    if (options.base !== undefined) console.log(reportText(report));
    if (options.json !== undefined) {
      writeFileSync(options.json, `${JSON.stringify({...report, measured}, undefined, 2)}\n`);
    }
    if (options.record) {
      const file = recordRelease(ROOT, snapshot, measured, {...setting, busy: busy !== undefined});
      say(`recorded in ${file}${busy === undefined ? '' : ', without timings, since the machine is busy'}`);
    }
    return options.base !== undefined && judgement.verdict === 'block' ? 1 : 0;
  } finally {
    await browser.close();
  }
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options === 'help') console.log(USAGE);
  else {
    const say = sayTo(
      (line) => process.stderr.write(line),
      () => performance.now(),
    );
    // Ctrl+C takes the work trees away: their removal hangs on `exit`.
    process.once('SIGINT', () => process.exit(2));
    process.exitCode = await run(options, say);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
