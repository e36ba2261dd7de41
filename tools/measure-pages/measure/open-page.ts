import type {Browser, Page} from 'playwright-core';
import {layoutShifts} from '../../layout-shifts.ts';
import {newReader} from '../../perf-gate/replay/reader.ts';
import {settle} from '../../perf-gate/replay/settle.ts';
import type {Tape} from '../../perf-gate/tape/schema.ts';
import {tapeOf} from '../conditions.ts';

/** What a reader who comes for one page waits for: milliseconds, and the score of layout shifts (no unit). */
export type Opening = {readonly lcp: number; readonly blocking: number; readonly shift: number};

/** Opens a page as a new reader under the conditions, or in another window. Throws when it does not come to rest. */
export async function openPage(
  browser: Browser,
  origin: string,
  path: string,
  viewport: Tape['viewport'] = tapeOf([]).viewport,
): Promise<Opening> {
  const reader = await newReader(browser, {tape: {...tapeOf([]), viewport}, origin, throttled: true});
  try {
    await reader.page.goto(origin + path, {waitUntil: 'commit'});
    const {lcp, blocking} = await settle(reader, (notes) => notes.lcp !== undefined);
    return {lcp: lcp ?? Number.NaN, blocking, shift: await shiftOf(reader.page)};
  } finally {
    await reader.close();
  }
}

/** The sum of all layout shifts so far: at least as strict as the largest burst of them, which CLS is. */
async function shiftOf(page: Page): Promise<number> {
  return (await layoutShifts(page)).reduce((sum, {score}) => sum + score, 0);
}
