import type {Browser} from 'playwright-core';
import type {Say} from '../../perf-gate/say.ts';
import type {BuiltPage} from '../sites/choose-pages.ts';
import {wideWindow} from '../conditions.ts';
import {measureWork} from './measure-work.ts';
import {openPage, type Opening} from './open-page.ts';
import {rotate} from './rotate.ts';
import {weigh, type Weight} from './weigh.ts';

/** Sites that hold the same pages, by name, each at its origin. */
export type Sites = ReadonlyMap<string, string>;

/** An opening under the conditions, and what another one, on a processor that is not slowed, costs the main thread until LCP (ms). */
export type Round = Opening & {readonly work: number};

/** One page on one site; the rounds are in order, so that the same place on two sites is a pair. */
export type OpenedPage = Pick<BuiltPage, 'path' | 'pageClass'> & {
  readonly site: string;
  readonly weight: Weight;
  /** Layout shift in a wide window, of one opening. */
  readonly wideShift: number;
  readonly rounds: readonly Round[];
};

/** Opens every page on every site in turn, `runs` times, after one round that does not count. */
export async function measureOpenings(
  browser: Browser,
  {sites, pages, runs}: {readonly sites: Sites; readonly pages: readonly BuiltPage[]; readonly runs: number},
  say: Say,
): Promise<readonly OpenedPage[]> {
  if (pages.length === 0) return [];
  const opened = [];
  for (const {path, pageClass} of pages) {
    for (const [site, origin] of sites) {
      const rounds: Round[] = [];
      const weight = await weigh(browser, origin, path);
      const {shift: wideShift} = await openPage(browser, origin, path, wideWindow);
      opened.push({path, pageClass, site, origin, weight, wideShift, rounds});
    }
  }
  for (let round = -1; round < runs; round += 1) {
    for (const {path} of pages) {
      const samePage = opened.filter((one) => one.path === path);
      for (const {origin, rounds} of rotate(samePage, round + 1)) {
        const opening = await openPage(browser, origin, path);
        if (round >= 0) rounds.push({...opening, work: await measureWork(browser, origin, path)});
      }
    }
    say(round < 0 ? 'warmed up' : `openings: round ${round + 1} of ${runs} done`);
  }
  return opened.map(({path, pageClass, site, weight, wideShift, rounds}) => ({
    path,
    pageClass,
    site,
    weight,
    wideShift,
    rounds,
  }));
}
