import type {Browser} from 'playwright-core';
import {follow} from '../../perf-gate/replay/act.ts';
import {newReader} from '../../perf-gate/replay/reader.ts';
import {settle} from '../../perf-gate/replay/settle.ts';
import {timeSession} from '../../perf-gate/replay/time.ts';
import type {Say} from '../../perf-gate/say.ts';
import type {Session} from '../../perf-gate/tape/schema.ts';
import {tapeOf} from '../conditions.ts';
import {rotate} from './rotate.ts';

/**
 * Sites that hold both notes: `static` is ours as it is published, `single-page` ours as Docusaurus's own single-page application,
 * `stock` Docusaurus as its start page sets it up.
 */
export type Side = 'static' | 'single-page' | 'stock';

/** Milliseconds from the click to the largest paint of the next note, by round. */
export type Navigations = Readonly<Record<Side, readonly number[]>>;

type Way = {readonly from: string; readonly to: string};

/** Goes from one note to the next on every side in turn, `runs` times, after one round that does not count. */
export async function measureNavigation(
  browser: Browser,
  {
    origins,
    way,
    runs,
  }: {readonly origins: Readonly<Record<Side, string>>; readonly way: Way; readonly runs: number},
  say: Say,
): Promise<Navigations> {
  await assertNavigation(browser, origins.static, way, 'another document');
  await assertNavigation(browser, origins['single-page'], way, 'the same document');
  await assertNavigation(browser, origins.stock, way, 'the same document');
  const times: Record<Side, number[]> = {static: [], 'single-page': [], stock: []};
  for (let round = -1; round < runs; round += 1) {
    for (const side of rotate(['static', 'single-page', 'stock'] as const, round + 1)) {
      const time = await clickToPaint(browser, origins[side], way);
      if (round >= 0) times[side].push(time);
    }
    say(round < 0 ? 'navigation: warmed up' : `navigation: round ${round + 1} of ${runs} done`);
  }
  return times;
}

async function clickToPaint(browser: Browser, origin: string, way: Way): Promise<number> {
  const session: Session = {
    name: 'to the next note',
    steps: [
      {kind: 'open', page: way.from},
      {kind: 'follow', to: way.to},
    ],
  };
  const timings = await timeSession(browser, session, {tape: tapeOf([session]), origin, throttled: true});
  const time = timings.find(({metric}) => metric === 'click to LCP');
  if (time === undefined) throw new Error(`${origin}${way.from}: the way to ${way.to} could not be timed.`);
  return time.value;
}

/** A side that does not navigate as its name says would give a figure of something else. */
async function assertNavigation(
  browser: Browser,
  origin: string,
  {from, to}: Way,
  expected: 'the same document' | 'another document',
): Promise<void> {
  const reader = await newReader(browser, {tape: tapeOf([]), origin, throttled: false});
  try {
    await reader.page.goto(origin + from);
    await settle(reader, () => true);
    const start = await reader.page.evaluate(() => performance.timeOrigin);
    await follow(reader, to);
    await settle(reader, ({path}) => path === to);
    const end = await reader.page.evaluate(() => performance.timeOrigin);
    const found = start === end ? 'the same document' : 'another document';
    if (found !== expected)
      throw new Error(`${origin}${from} leads to ${to} in ${found}, and ${expected} was expected.`);
  } finally {
    await reader.close();
  }
}
