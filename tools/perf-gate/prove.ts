import {rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {launchBrowser} from '../browser.ts';
import {conditionsOf, machineKind} from './machine.ts';
import {
  NULL_GATES,
  PROOF_RUNS,
  proveBytes,
  proveNull,
  proveTime,
  type Ground,
  type Proof,
} from './prove/proofs.ts';
import {sayTo, type Say} from './say.ts';
import {buildSide, cacheOf} from './sides/build.ts';
import {nameOf, snapshotOf, snapshotOfCheckout} from './sides/git.ts';
import {DEFAULT_TAPE, readTape} from './tape/read.ts';
import type {Tape} from './tape/schema.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = '/field-notes/before-the-first-measurement/';
/** A machine that has not finished by then is too busy to prove anything on. */
const LIMIT_MINUTES = 30;

const USAGE = `Shows that the perf gate catches what it must and lets the rest through: a page 5 % heavier, a page painted 200 ms later,
and ${NULL_GATES} gates without a change. It plays one note, ${PROOF_RUNS} times a side and gate: about 10 minutes, never over ${LIMIT_MINUTES}.

  npm run perf-gate:prove [-- --ref REF] [--json FILE]

  --ref REF    the state to plant in     (default: this checkout as it stands)
  --json FILE  also writes the timings, to be used as samples
  --help       this text`;

/** The tape's reader, who opens one page and leaves. */
function tapeOf(page: string): Tape {
  return {...readTape(DEFAULT_TAPE), sessions: [{name: `opens ${page}`, steps: [{kind: 'open', page}]}]};
}

async function prove(ref: string | undefined, json: string | undefined, say: Say): Promise<boolean> {
  const snapshot = ref === undefined ? snapshotOfCheckout(ROOT) : snapshotOf(ROOT, ref);
  const {dir} = await buildSide(ROOT, 'base', snapshot, say);
  const folder = join(cacheOf(ROOT), 'prove');
  const browser = await launchBrowser();
  try {
    const ground: Ground = {browser, build: dir, folder, page: PAGE, tape: tapeOf(PAGE), say};
    console.log(
      `${nameOf(snapshot)}, ${PAGE}; ${conditionsOf(ground.tape)}; ${machineKind(browser.version())}`,
    );
    const proofs: Record<string, Proof> = {};
    for (const [name, proof] of Object.entries({bytes: proveBytes, time: proveTime, nothing: proveNull})) {
      proofs[name] = await proof(ground);
      console.log(proofs[name].text);
    }
    if (json !== undefined) {
      const samples = Object.entries(proofs).map(([name, {pairs}]) => [name, pairs]);
      writeFileSync(json, `${JSON.stringify(Object.fromEntries(samples), undefined, 1)}\n`);
    }
    return Object.values(proofs).every(({holds}) => holds);
  } finally {
    await browser.close();
    rmSync(folder, {recursive: true, force: true});
  }
}

try {
  const {values} = parseArgs({
    options: {ref: {type: 'string'}, json: {type: 'string'}, help: {type: 'boolean', default: false}},
  });
  if (values.help) console.log(USAGE);
  else {
    setTimeout(() => {
      console.error(
        `Not finished after ${LIMIT_MINUTES} minutes: the machine is too busy to prove anything on.`,
      );
      process.exit(2);
    }, LIMIT_MINUTES * 60_000).unref();
    process.once('SIGINT', () => process.exit(2));
    const say = sayTo(
      (line) => process.stderr.write(line),
      () => performance.now(),
    );
    process.exitCode = (await prove(values.ref, values.json, say)) ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
