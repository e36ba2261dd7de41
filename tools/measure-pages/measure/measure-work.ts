import type {Browser} from 'playwright-core';
import {newReader} from '../../perf-gate/replay/reader.ts';
import {settle} from '../../perf-gate/replay/settle.ts';
import {tapeOf} from '../conditions.ts';
import {mainThreadWork, type TraceEvent} from './main-thread-work.ts';

/** Tasks, the beginning of a navigation, and LCP. */
const CATEGORIES = ['toplevel', 'blink.user_timing', 'loading', '__metadata'];
/** Now and then a trace lacks one of its events. */
const ATTEMPTS = 3;

/**
 * What an opening costs the main thread until LCP, in milliseconds of a processor that is not slowed: far steadier than LCP itself
 * where a machine is shared, and no wish of the network’s. Throws where three traces in a row do not tell.
 */
export async function measureWork(browser: Browser, origin: string, path: string): Promise<number> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const work = mainThreadWork(await traceOf(browser, origin, path), origin + path);
    if (work !== undefined) return work;
  }
  throw new Error(
    `${ATTEMPTS} traces of ${origin + path} tell no LCP of it. Try again when less runs beside.`,
  );
}

async function traceOf(browser: Browser, origin: string, path: string): Promise<readonly TraceEvent[]> {
  const tape = {...tapeOf([]), cpuSlowdown: 1};
  const reader = await newReader(browser, {tape, origin, throttled: true});
  try {
    await browser.startTracing(reader.page, {categories: CATEGORIES});
    await reader.page.goto(origin + path, {waitUntil: 'commit'});
    await settle(reader, (notes) => notes.lcp !== undefined);
    const {traceEvents} = JSON.parse(String(await browser.stopTracing())) as {traceEvents: TraceEvent[]};
    return traceEvents;
  } finally {
    await reader.close();
  }
}
