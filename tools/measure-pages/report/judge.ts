import {median} from '../../../src/domain/stats/quantile.ts';
import type {Navigations} from '../measure/measure-navigation.ts';
import type {OpenedPage} from '../measure/measure-openings.ts';
import {ratioOf, type Ratio} from './ratio.ts';

/** What is promised, and why: the issue of the site's delivery sets these figures. */
export const targets = {
  /** LCP of a page against the one written by hand. */
  floorRatio: 1.15,
  blockingMs: 0,
  shift: 0,
  /** LCP against each rival's: less than 1 is ahead. */
  rivalRatio: 1,
  /** Click to LCP against the single-page navigation of Docusaurus as its start page sets it up. */
  navigationRatio: 0.7,
} as const;

/** One promise on one page, with what was found; `met` compares the median, or the ratio of medians, with the limit. */
export type Verdict = {
  readonly page: string;
  readonly promise: string;
  readonly found: number;
  readonly ratio: Ratio | undefined;
  readonly met: boolean;
};

/** Ourselves, and a floor that keeps no policy: what our policy costs a page is told and held against nobody. */
const unjudged: ReadonlySet<string> = new Set(['ours', 'bare floor']);

/** Every promise that the measured sites allow to judge, page by page. */
export function judgeOpenings(opened: readonly OpenedPage[]): readonly Verdict[] {
  return opened
    .filter(({site}) => site === 'ours')
    .flatMap((ours) => {
      const {path: page} = ours;
      const blocking = median(ours.rounds.map((round) => round.blocking));
      const shift = median(ours.rounds.map((round) => round.shift));
      const {wideShift} = ours;
      const others = opened.filter(({path, site}) => path === page && !unjudged.has(site));
      return [
        {page, promise: 'blocking 0', found: blocking, ratio: undefined, met: blocking <= targets.blockingMs},
        {page, promise: 'shift 0', found: shift, ratio: undefined, met: shift <= targets.shift},
        {
          page,
          promise: 'shift 0 in a wide window',
          found: wideShift,
          ratio: undefined,
          met: wideShift <= targets.shift,
        },
        ...others.map((other) => compareLcp(ours, other)),
      ];
    });
}

function compareLcp(ours: OpenedPage, other: OpenedPage): Verdict {
  const ratio = ratioOf(lcpsOf(other), lcpsOf(ours));
  const found = ratio.value;
  const {path: page} = ours;
  if (other.site !== 'floor')
    return {page, promise: `ahead of ${other.site}`, found, ratio, met: found < targets.rivalRatio};
  return {
    page,
    promise: `LCP ≤ ${targets.floorRatio} × floor`,
    found,
    ratio,
    met: found <= targets.floorRatio,
  };
}

export function lcpsOf({rounds}: OpenedPage): readonly number[] {
  return rounds.map(({lcp}) => lcp);
}

/** Judged against stock Docusaurus alone: a single-page application as light as our pages are is nobody's stock. */
export function judgeNavigation({static: ours, stock}: Navigations, page: string): Verdict {
  const ratio = ratioOf(stock, ours);
  return {
    page,
    promise: `click to LCP ≤ ${targets.navigationRatio} × stock`,
    found: ratio.value,
    ratio,
    met: ratio.value <= targets.navigationRatio,
  };
}
