import type {Browser} from 'playwright-core';
import {weighPages} from '../../perf-gate/replay/weigh.ts';
import {tapeOf} from '../conditions.ts';

/** What comes before the reader acts; `bytes` compressed by Brotli, without headers. */
export type Weight = {readonly bytes: number; readonly requests: number};

/** Throws when the page is not there: figures of an error page would be good ones. */
export async function weigh(browser: Browser, origin: string, path: string): Promise<Weight> {
  const tape = tapeOf([{name: path, steps: [{kind: 'open', page: path}]}]);
  const [weight] = await weighPages(browser, tape, origin);
  if (weight?.status !== 200) throw new Error(`${origin}${path} answered ${weight?.status ?? 'nothing'}.`);
  return {
    bytes: weight.responses.reduce((sum, {brotli}) => sum + brotli, 0),
    requests: weight.responses.length,
  };
}
