import type {Browser} from 'playwright-core';
import {startServer} from '../static-server.ts';
import type {Measured} from './judge/judge.ts';
import {replayTape, type Unplayed} from './replay/replay.ts';
import {weighPages} from './replay/weigh.ts';
import type {Say} from './say.ts';
import type {Tape} from './tape/schema.ts';

export type MeasureOptions = {
  readonly tape: Tape;
  readonly runs: number;
  /** Folders with builds. */
  readonly base: string;
  readonly head: string;
  /** For planted scripts only. */
  readonly bypassPolicy?: boolean;
};

/** Serves both builds, weighs their pages and plays the tape to them. */
export async function measure(
  browser: Browser,
  options: MeasureOptions,
  say: Say,
): Promise<Measured & {readonly unplayed: readonly Unplayed[]}> {
  const {tape, runs, bypassPolicy = false} = options;
  const base = await startServer({dir: options.base, port: 0});
  const head = await startServer({dir: options.head, port: 0});
  try {
    say('weighing the pages of both sides');
    const weights = {
      base: await weighPages(browser, tape, base.url),
      head: await weighPages(browser, tape, head.url),
    };
    if (runs === 0) return {...weights, pairs: [], unplayed: []};
    await Promise.all([base, head].map(({url}) => warm(url, tape)));
    say(`playing ${tape.sessions.length} sessions on both sides, ${runs} runs`);
    const replayed = await replayTape(
      browser,
      {tape, runs, base: base.url, head: head.url, bypassPolicy},
      say,
    );
    return {...weights, ...replayed};
  } finally {
    await base.close();
    await head.close();
  }
}

/** Asks once for each page that the tape leads to: the server compresses at the first request, which no reader is to wait for. */
async function warm(origin: string, {sessions}: Tape): Promise<void> {
  const paths = sessions.flatMap(({steps}) =>
    steps.flatMap((step) => (step.kind === 'open' ? [step.page] : step.kind === 'follow' ? [step.to] : [])),
  );
  for (const path of new Set(paths)) {
    const response = await fetch(origin + path, {headers: {'Accept-Encoding': 'br'}});
    await response.arrayBuffer();
  }
}
