import type {Browser, CDPSession, Page, Request} from 'playwright-core';
import type {Tape} from '../tape/schema.ts';
import {CLICK_KEY, takeNotes, type PageNotes} from './in-page.ts';

export type ReaderOptions = {
  readonly tape: Tape;
  readonly origin: string;
  /** Slow network and processor, as the tape says; without it the page is weighed as fast as it goes. */
  readonly throttled: boolean;
  /** Lets planted scripts run that the site's policy would stop. */
  readonly bypassPolicy?: boolean;
};

/** A page in a browser context of its own: nothing stored, nothing cached. */
export type Reader = {
  readonly page: Page;
  readonly origin: string;
  readonly dwellMs: number;
  /** Requests that have been sent and not answered. */
  readonly pending: ReadonlySet<Request>;
  readonly close: () => Promise<void>;
};

/** A new reader. The caller closes it. */
export async function newReader(browser: Browser, options: ReaderOptions): Promise<Reader> {
  const {tape, origin, throttled, bypassPolicy = false} = options;
  const context = await browser.newContext({
    viewport: tape.viewport,
    bypassCSP: bypassPolicy,
    colorScheme: 'light',
  });
  try {
    context.setDefaultTimeout(15_000);
    await context.addInitScript(takeNotes, CLICK_KEY);
    const page = await context.newPage();
    if (throttled) await throttle(await context.newCDPSession(page), tape);
    return {page, origin, dwellMs: tape.dwellMs, pending: watchPending(page), close: () => context.close()};
  } catch (error) {
    await context.close();
    throw error;
  }
}

function bytesPerSecond(megabits: number): number {
  return (megabits * 1e6) / 8;
}

async function throttle(session: CDPSession, {network, cpuSlowdown}: Tape): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.roundTripMs,
    downloadThroughput: bytesPerSecond(network.downMbits),
    uploadThroughput: bytesPerSecond(network.upMbits),
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: cpuSlowdown});
}

function watchPending(page: Page): ReadonlySet<Request> {
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return pending;
}

/** With when and where they were read; `timeOrigin` tells one document from the next. */
export type Noted = PageNotes & {readonly now: number; readonly path: string; readonly timeOrigin: number};

/** What the page has noted so far; undefined while it is between two documents. */
export async function notesOf({page}: Reader): Promise<Noted | undefined> {
  try {
    return await page.evaluate(() => {
      const notes = window.perfGate;
      if (!notes || document.readyState !== 'complete') return undefined;
      const {timeOrigin} = performance;
      return {...notes, now: performance.now(), path: location.pathname, timeOrigin};
    });
  } catch (error) {
    if (error instanceof Error && /context was destroyed|navigat/i.test(error.message)) return undefined;
    throw error;
  }
}
