import type {Browser} from 'playwright-core';
import {pageClassOf} from '../tape/page-class.ts';
import type {Session} from '../tape/schema.ts';
import {act, follow} from './act.ts';
import {CLICK_KEY} from './in-page.ts';
import type {Metric, Timing} from './measured.ts';
import {newReader, type Reader, type ReaderOptions} from './reader.ts';
import {settle, type Settled} from './settle.ts';

/** Plays one session to a new reader and returns what was timed. Throws when a step cannot be done. */
export async function timeSession(
  browser: Browser,
  session: Session,
  options: ReaderOptions,
): Promise<readonly Timing[]> {
  const reader = await newReader(browser, options);
  const timings: Timing[] = [];
  try {
    for (const [index, step] of session.steps.entries()) {
      const place = `${session.name} · ${index + 1}`;
      switch (step.kind) {
        case 'open':
          timings.push(...(await timeOpen(reader, step.page, place)));
          break;
        case 'follow':
          timings.push(...(await timeFollow(reader, step.to, place)));
          break;
        default:
          await act(reader, step);
          await settle(reader, () => true);
      }
    }
    return timings;
  } finally {
    await reader.close();
  }
}

async function timeOpen(reader: Reader, page: string, place: string): Promise<readonly Timing[]> {
  const response = await reader.page.goto(reader.origin + page, {waitUntil: 'commit'});
  const notes = await settle(reader, ({lcp}) => lcp !== undefined);
  const pageClass = pageClassOf(page, response?.status());
  return timingsOf({place, page, pageClass}, {LCP: notes.lcp, 'blocking time': notes.blocking});
}

async function timeFollow(reader: Reader, to: string, place: string): Promise<readonly Timing[]> {
  const origin = await reader.page.evaluate(() => performance.timeOrigin);
  await follow(reader, to);
  const notes = await settle(reader, ({path, lcp, arrived}) => path === to && (arrived ?? lcp) !== undefined);
  const {timeOrigin, click} = await reader.page.evaluate(
    (key) => ({timeOrigin: performance.timeOrigin, click: Number(sessionStorage.getItem(key))}),
    CLICK_KEY,
  );
  const sameDocument = timeOrigin === origin;
  return timingsOf(
    {place, page: to, pageClass: pageClassOf(to)},
    {'click to LCP': timeOrigin + paintOf(notes, sameDocument) - click, 'blocking time': notes.blocking},
  );
}

/** A new document has its own LCP; within one document, the frame that shows the new page's heading stands for it. */
function paintOf({lcp, arrived}: Settled, sameDocument: boolean): number {
  return (sameDocument ? arrived : lcp) ?? Number.NaN;
}

function timingsOf(
  of: Omit<Timing, 'metric' | 'value'>,
  values: Readonly<Partial<Record<Metric, number | undefined>>>,
): readonly Timing[] {
  return Object.entries(values).flatMap(([metric, value]) =>
    // The keys of `values` are metrics: its type says so, and Object.entries forgets it.
    value === undefined || !Number.isFinite(value) ? [] : [{...of, metric: metric as Metric, value}],
  );
}
