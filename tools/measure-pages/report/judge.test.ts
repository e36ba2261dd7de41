import {describe, expect, it} from 'vitest';
import type {OpenedPage} from '../measure/measure-openings.ts';
import {judgeNavigation, judgeOpenings} from './judge.ts';
import {ratioOf} from './ratio.ts';
import {navigationTable, openingsTable, verdictText} from './text.ts';

function opened(
  site: string,
  lcps: readonly number[],
  {blocking = 0, shift = 0, wideShift = 0} = {},
): OpenedPage {
  return {
    path: '/',
    pageClass: 'home',
    site,
    weight: {bytes: 9000, requests: 2},
    wideShift,
    rounds: lcps.map((lcp) => ({lcp, blocking, shift, work: lcp / 16})),
  };
}

const missedIn = (pages: readonly OpenedPage[]): readonly string[] =>
  judgeOpenings(pages)
    .filter(({met}) => !met)
    .map(({promise}) => promise);

describe('the promises of a page', () => {
  const floor = opened('floor', [400, 410, 420]);
  const rival = opened('vitepress', [900, 910, 920]);

  it('are met at the limits', () => {
    expect(missedIn([opened('ours', [460, 471.5, 480]), floor, rival])).toEqual([]);
  });

  it('are missed one by one', () => {
    expect(missedIn([opened('ours', [472, 472, 472]), floor])).toEqual(['LCP ≤ 1.15 × floor']);
    expect(missedIn([opened('ours', [910, 910, 910]), rival])).toEqual(['ahead of vitepress']);
    expect(missedIn([opened('ours', [400], {blocking: 1, shift: 0.001, wideShift: 0.01})])).toEqual([
      'blocking 0',
      'shift 0',
      'shift 0 in a wide window',
    ]);
  });

  it('hold for navigation up to 0.7 of stock, whatever our own pages take as an application', () => {
    expect(
      judgeNavigation({static: [210, 210], 'single-page': [200, 200], stock: [300, 300]}, '/n/').met,
    ).toBe(true);
    expect(
      judgeNavigation({static: [211, 211], 'single-page': [400, 400], stock: [300, 300]}, '/n/').met,
    ).toBe(false);
  });

  it('are told with what was found, and counted', () => {
    const pages = [
      opened('ours', [800, 800, 800, 800, 800, 800]),
      opened('floor', [400, 400, 400, 400, 400, 400]),
    ];
    expect(verdictText(judgeOpenings(pages))).toBe(
      'missed: /: LCP ≤ 1.15 × floor; found 2.00 (2.00–2.00)\ntargets: 3 met, 1 missed',
    );
    expect(openingsTable(pages)).toMatch(
      /home \/ +ours +9,000 +2 +800 +2\.00 \(2\.00–2\.00\) +50\.0 +0 +0 +0\n +floor/,
    );
    const way = navigationTable({static: [150], 'single-page': [200], stock: [300]}, 'a → b');
    expect(way).toMatch(/stock .* 300 +0\.50 \(0\.50–0\.50\)\n/);
    expect(way).toMatch(/single-page .*no target +200 +0\.75 /);
  });
});

describe('the ratio of two sites', () => {
  it('lies in an interval that a swing common to both does not widen', () => {
    const swings = [0, 300, 10, 250, 40, 500, 90, 20, 120];
    const {
      value,
      low = 0,
      high = 9,
    } = ratioOf(
      swings.map((swing) => 400 + swing),
      swings.map((swing) => (400 + swing) * 1.2),
    );
    expect(value).toBeCloseTo(1.2, 9);
    expect([low, high].map((end) => end.toFixed(2))).toEqual(['1.20', '1.20']);
  });

  it('does not exist for rounds that do not pair', () => {
    expect(() => ratioOf([1, 2], [1])).toThrow(/do not pair/);
  });
});
