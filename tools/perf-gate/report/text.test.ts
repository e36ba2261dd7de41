import {describe, expect, it} from 'vitest';
import {judge} from '../judge/judge.ts';
import type {PageWeight} from '../replay/measured.ts';
import {alignRows, intervalText, shareText, signed, whole} from './cells.ts';
import {reportText} from './text.ts';

const weight = (html: number): PageWeight => ({
  page: '/',
  pageClass: 'home',
  status: 200,
  foreign: [],
  elements: 10,
  inlineScript: 0,
  responses: [{kind: 'html', url: '/', raw: html, brotli: html, afterIntent: false}],
});

function report(shift: number, count = 12): string {
  const pairs = Array.from({length: count}, (_, run) => ({
    run,
    place: 'x · 1',
    page: '/',
    pageClass: 'home' as const,
    metric: 'LCP' as const,
    base: 600 + (run % 3),
    head: 600 + (run % 3) + shift,
  }));
  const judgement = judge({base: [weight(1000)], head: [weight(1200)], pairs}, []);
  const setting = {machine: '2 cores', conditions: '150 ms', unplayed: [{session: 'y', reason: 'no link'}]};
  return reportText({base: 'aaaaaaaa', head: 'bbbbbbbb+', runs: count, ...setting, judgement});
}

describe('the report', () => {
  it('has a verdict for each class, its reasons, the intervals, the gate’s own errors, and a last line that says it all', () => {
    const text = report(60);
    expect(text).toMatch(/^base aaaaaaaa, head bbbbbbbb\+: 12 runs/);
    expect(text).toContain('\nhome: block\n');
    expect(text).toContain('blocks: html: 1,000 B → 1,200 B (+20.0 %)');
    expect(text).toMatch(
      /LCP {2}p50 {2}601 → 661 ms {2}\+60 {2}\[\+60, \+60\] {2}of \+18 allowed {2}12 pairs {2}block/,
    );
    expect(text).toMatch(/p99 .*cannot conclude {2}299 runs would decide/);
    expect(text).toMatch(/False positives of this gate/);
    expect(text).toContain('Left out, since the base cannot play it: “y”. no link');
    expect(text).toMatch(/\nperf gate: blocked \(block: home\)$/);
  });

  it('says how many runs would decide what could not be concluded', () => {
    const text = report(60, 3);
    expect(text).toMatch(/p50 .*\[−∞, \+∞\].*3 pairs {2}cannot conclude {2}5 runs would decide/);
    expect(text).toContain('1 of 1 p50 timings could not be concluded');
    expect(text).toContain('could not have blocked them, whatever they did');
  });
});

describe('a cell', () => {
  it('holds whole milliseconds with true signs, and ends that nothing bounds', () => {
    expect([whole(1204.4), whole(-18.2), signed(12), signed(-0.2)]).toEqual(['1,204', '−18', '+12', '±0']);
    expect(intervalText({low: undefined, high: 4})).toBe('[−∞, +4]');
    expect([shareText(0.004), shareText(0.31), shareText(0, 2000)]).toEqual([
      '0.40 %',
      '31 %',
      'under 0.05 %',
    ]);
  });

  it('stands under its like', () => {
    expect(
      alignRows([
        ['a', 'bb'],
        ['aaa', 'b'],
      ]),
    ).toEqual(['  a    bb', '  aaa  b']);
  });
});
