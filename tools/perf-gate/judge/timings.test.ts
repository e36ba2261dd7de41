import {describe, expect, it} from 'vitest';
import type {Metric} from '../replay/measured.ts';
import type {Series} from './series.ts';
import {allowedMs, alphaOf, judgeSeries, PAIRS_FOR_P99, verdictOf} from './timings.ts';
import nothing from './fixtures/nothing.json' with {type: 'json'};
import slow from './fixtures/slow.json' with {type: 'json'};

/** Recorded pairs (LCP of one note, base and head, in milliseconds) as a series. */
function series(recorded: readonly (readonly number[])[], metric: Metric = 'LCP'): Series {
  return {
    pageClass: 'note',
    metric,
    pairs: recorded.map(([base = 0, head = 0], run) => ({
      run,
      base,
      head,
      metric,
      place: 'opens a note · 1',
      page: '/field-notes/a/',
      pageClass: 'note' as const,
    })),
  };
}

describe('what is allowed', () => {
  it('is 3 %, or a frame where that is more', () => {
    expect(allowedMs(1000)).toBe(30);
    expect(allowedMs(400)).toBeCloseTo(16.667, 3);
    expect(allowedMs(0)).toBeCloseTo(16.667, 3);
  });
});

describe('the verdict on an interval', () => {
  it('blocks only when the whole of it lies above what is allowed', () => {
    expect(verdictOf({low: 18, high: 40}, 17)).toBe('block');
    expect(verdictOf({low: 16, high: 400}, 17)).toBe('cannot conclude');
    expect(verdictOf({low: -90, high: 17}, 17)).toBe('pass');
    expect(verdictOf({low: undefined, high: undefined}, 17)).toBe('cannot conclude');
  });
});

describe('the error of each interval', () => {
  it('is a share of the 5 % that all judgements have together; p99 counts once it can be judged', () => {
    const few = series([[600, 600]]);
    const many = series(Array.from({length: PAIRS_FOR_P99}, () => [600, 600]));
    expect(alphaOf([few, few])).toBe(0.025);
    expect(alphaOf([few, many])).toBeCloseTo(0.05 / 3, 12);
  });
});

describe('recorded samples (npm run perf-gate:prove -- --json)', () => {
  it('with 200 ms planted are blocked, though the machine was busy', () => {
    const [p50, p99] = judgeSeries(series(slow), 0.025);
    expect(p50).toMatchObject({verdict: 'block', statistic: 'p50', pairs: slow.length});
    expect(p50?.low).toBeGreaterThan(200);
    expect(p50?.high).toBeLessThan(600);
    expect(p50?.unpairedP).toBeLessThan(0.01);
    expect(p99).toMatchObject({verdict: 'cannot conclude', pairsToDecide: 299, low: undefined});
    expect(p99?.baseRange?.high).toBeUndefined();
  });

  it('of one build against itself block nothing, whichever eight are taken', () => {
    const gates = Array.from({length: nothing.length / 8}, (_, gate) =>
      judgeSeries(series(nothing.slice(gate * 8, gate * 8 + 8)), 0.025),
    );
    expect(gates.length).toBeGreaterThanOrEqual(20);
    expect(gates.flat().filter(({verdict}) => verdict === 'block')).toEqual([]);
  });

  it('say how many pairs would decide, and never fewer than an interval needs', () => {
    const [p50] = judgeSeries(series(slow.slice(0, 4)), 0.002);
    expect(p50).toMatchObject({verdict: 'cannot conclude', low: undefined, pairsToDecide: 9});
  });
});

describe('a tail', () => {
  it('is judged once the sample reaches it', () => {
    const pairs = Array.from({length: PAIRS_FOR_P99}, (_, index) => [
      600 + (index % 7),
      600 + (index % 7) + (index % 20 === 0 ? 500 : 0),
    ]);
    const [p50, p99] = judgeSeries(series(pairs), 0.01);
    expect(p50?.verdict).toBe('pass');
    expect(p99).toMatchObject({verdict: 'block', base: 606, pairsToDecide: undefined});
  });
});
