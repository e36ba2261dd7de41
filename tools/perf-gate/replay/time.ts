import type {Browser} from 'playwright-core';
import {pageClassOf} from '../tape/page-class.ts';
import type {Session} from '../tape/schema.ts';
import {act, follow} from './act.ts';
import {CLICK_KEY} from './in-page.ts';
import type {Metric, Timing} from './measured.ts';
import {newReader, type Noted, type Reader, type ReaderOptions} from './reader.ts';
import {settle} from './settle.ts';

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

/** Asking a new document for its notes makes it compile the asker's scripts, which would delay the paint that is asked for. */
const UNDISTURBED_MS = 1000;

async function timeFollow(reader: Reader, to: string, place: string): Promise<readonly Timing[]> {
  const before = await reader.page.evaluate(() => performance.timeOrigin);
  await follow(reader, to);
  await reader.page.waitForTimeout(UNDISTURBED_MS);
  const notes = await settle(
    reader,
    (now) => now.path === to && paintOf(now, now.timeOrigin === before) !== undefined,
  );
  const {timeOrigin} = notes;
  const click = await reader.page.evaluate((key) => Number(sessionStorage.getItem(key)), CLICK_KEY);
  const paint = paintOf(notes, timeOrigin === before) ?? Number.NaN;
  return timingsOf(
    {place, page: to, pageClass: pageClassOf(to)},
    {'click to LCP': timeOrigin + paint - click, 'blocking time': notes.blocking},
  );
}

/**
 * A new document has its own LCP. Within one document the address changes before the page does: it is there once the frame with its
 * heading is, and its LCP is what the browser counts as painted by the click, or else that frame.
 */
function paintOf({lcp, arrived, painted}: Noted, sameDocument: boolean): number | undefined {
  if (!sameDocument) return lcp;
  return arrived === undefined ? undefined : (painted ?? arrived);
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
