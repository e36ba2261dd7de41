import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {judge, type Judgement} from '../judge/judge.ts';
import {measure} from '../measure.ts';
import type {TimedPair} from '../replay/replay.ts';
import {intervalText, signed, whole} from '../report/cells.ts';
import type {Say} from '../say.ts';
import {copyBuild} from '../sides/build.ts';
import type {Tape} from '../tape/schema.ts';
import {heavier, plantInPage, slower} from './plant.ts';

export const PLANTED_SHARE = 0.05;
export const PLANTED_MS = 200;
export const NULL_GATES = 20;
/** Pairs that a gate over one page has: two timings at 5 % together need six to have an interval at all. */
export const PROOF_RUNS = 8;

/** What is given: a build, a folder for copies of it, the page that is played, and the tape that opens it and nothing else. */
export type Ground = {
  readonly browser: Browser;
  readonly build: string;
  readonly folder: string;
  readonly page: string;
  readonly tape: Tape;
  readonly say: Say;
};

export type Proof = {readonly holds: boolean; readonly text: string; readonly pairs: readonly TimedPair[]};

/** A page that got 5 % heavier is blocked, by its HTML. */
export async function proveBytes(ground: Ground): Promise<Proof> {
  const {judgement, pairs} = await gate(ground, 0, (html) => heavier(html, PLANTED_SHARE));
  const reasons = judgement.classes.flatMap(({weights}) => weights.flatMap(({reasons}) => reasons));
  const holds = judgement.verdict === 'block' && reasons.some((reason) => reason.startsWith('html: '));
  return {
    holds,
    pairs,
    text: `+5 % in bytes: ${holds ? 'caught' : 'MISSED'} (${reasons.join('; ') || 'no reason'})`,
  };
}

/** A page whose LCP comes 200 ms later is blocked, by its LCP. */
export async function proveTime(ground: Ground): Promise<Proof> {
  const {judgement, pairs} = await gate(ground, PROOF_RUNS, (html) => slower(html, PLANTED_MS));
  const lcp = medianOf(judgement, 'LCP');
  const holds = judgement.verdict === 'block' && lcp?.verdict === 'block';
  const figures = lcp
    ? `p50 ${whole(lcp.base)} → ${whole(lcp.head)} ms, shift ${signed(lcp.shift)} ${intervalText(lcp)}, ${signed(lcp.allowed)} allowed, ${lcp.pairs} pairs`
    : 'no LCP was measured';
  return {holds, pairs, text: `+200 ms in LCP: ${holds ? 'caught' : 'MISSED'} (${figures})`};
}

/** Gates between a build and a copy of it block nothing. */
export async function proveNull(ground: Ground): Promise<Proof> {
  const all: TimedPair[] = [];
  const judgements: Judgement[] = [];
  for (let round = 1; round <= NULL_GATES; round += 1) {
    const {judgement, pairs} = await gate(ground, PROOF_RUNS, (html) => html);
    const lcp = medianOf(judgement, 'LCP');
    ground.say(
      `without a change, ${round} of ${NULL_GATES}: ${judgement.verdict}${lcp ? `, LCP ${signed(lcp.shift)} ${intervalText(lcp)}` : ''}`,
    );
    judgements.push(judgement);
    all.push(...pairs.map((pair) => ({...pair, run: pair.run + (round - 1) * PROOF_RUNS})));
  }
  const count = (verdict: Judgement['verdict']): number =>
    judgements.filter((one) => one.verdict === verdict).length;
  const blocked = count('block');
  return {
    holds: blocked === 0,
    pairs: all,
    text: `${NULL_GATES} gates without a change: ${NULL_GATES - blocked} let through (${count('pass')} pass, ${count('cannot conclude')} cannot conclude), ${blocked} blocked`,
  };
}

async function gate(
  {browser, build, folder, page, tape, say}: Ground,
  runs: number,
  edit: (html: string) => string,
): Promise<{readonly judgement: Judgement; readonly pairs: readonly TimedPair[]}> {
  const head = join(folder, 'planted');
  copyBuild(build, head);
  plantInPage(head, page, edit);
  const quiet = (text: string): void => (text.startsWith('run ') ? undefined : say(text));
  // The planted script is not in the policy that the build states; both sides are read without it, so that they stay alike.
  const measured = await measure(browser, {tape, runs, base: build, head, bypassPolicy: true}, quiet);
  return {judgement: judge(measured, []), pairs: measured.pairs};
}

function medianOf(
  judgement: Judgement,
  metric: 'LCP',
): Judgement['classes'][number]['timings'][number] | undefined {
  return judgement.classes
    .flatMap(({timings}) => timings)
    .find((timing) => timing.metric === metric && timing.statistic === 'p50');
}
