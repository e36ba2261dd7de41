import {describe, expect, it} from 'vitest';
import {pairsToDecide, runsPerSide, smallestEffect, thresholdBlocks} from './power.ts';

const ERRORS = {alpha: 0.05, power: 0.8};
const percent = (share: number, digits: number) => Number((share * 100).toFixed(digits));

// Reference values: LABS.md, "Perf gate: threshold on the mean of N runs a side".
describe('a gate that compares two means with 3 %', () => {
  it.each([
    [1, 1, 1.7, 1, 92, 100, 3.52],
    [2.66, 1, 21.3, 1, 70, 97, 9.35],
    [2.66, 10, 0.58, 2, 95, 100, 2.96],
    [5, 5, 17.1, 1, 74, 99, 7.86],
  ])('at cv %d %% and %d runs: blocks %d %% of good changes', (cv, runs, good, digits, five, ten, least) => {
    const blocks = (effect: number) => thresholdBlocks({cv, runs, threshold: 3, effect});
    expect(percent(blocks(0), digits)).toBe(good);
    expect(percent(blocks(5), 0)).toBe(five);
    expect(percent(blocks(10), 0)).toBe(ten);
    expect(Number(smallestEffect(cv, runs, ERRORS).toFixed(2))).toBe(least);
  });

  it('lets a true +3 % pass half of the time, whatever the number of runs', () => {
    for (const runs of [1, 10, 1000]) {
      expect(thresholdBlocks({cv: 4, runs, threshold: 3, effect: 3})).toBe(0.5);
    }
  });

  it('never errs without noise', () => {
    expect([0, 3, 3.1].map((effect) => thresholdBlocks({cv: 0, runs: 1, threshold: 3, effect}))).toEqual([
      0, 0, 1,
    ]);
  });
});

describe('the runs that decide', () => {
  it.each([
    [1, 2],
    [2, 6],
    [3, 13],
    [5, 35],
    [10, 138],
  ])('at cv %d %% are %d a side for 3 %%', (cv, runs) => {
    expect(runsPerSide(cv, 3, ERRORS)).toBe(runs);
  });

  it('grow with the square of the noise and end at the limit', () => {
    expect(pairsToDecide(20, 10, ERRORS)).toBe(25);
    expect(pairsToDecide(40, -10, ERRORS)).toBe(99);
    expect(pairsToDecide(20, 0, ERRORS)).toBe(Infinity);
    expect(pairsToDecide(0, 5, ERRORS)).toBe(1);
  });
});
