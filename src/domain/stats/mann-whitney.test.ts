import {describe, expect, it} from 'vitest';
import {mannWhitney} from './mann-whitney.ts';

const from = (start: number, length: number) => Array.from({length}, (_, index) => start + index);

// Reference values: LABS.md, "Before and after".
describe('Mann–Whitney, exact', () => {
  it('finds {1..5} and {6..10} apart', () => {
    const {u, p, exact} = mannWhitney(from(1, 5), from(6, 5));
    expect([u, exact]).toEqual([0, true]);
    expect(p).toBeCloseTo(0.007_936_507_9, 9);
  });

  it('does not find samples that overlap apart, whichever comes first', () => {
    const [a, b] = [
      [1.1, 2.2, 3.3, 4.4],
      [2.5, 3.5, 4.5, 5.5, 6.5],
    ];
    expect(mannWhitney(a, b)).toEqual(mannWhitney(b, a));
    expect(mannWhitney(a, b).u).toBe(3);
    expect(mannWhitney(a, b).p).toBeCloseTo(0.111_111_1, 7);
  });

  it.each([
    [3, 0.1],
    [4, 0.028_571_4],
    [5, 0.007_936_5],
    [7, 0.000_582_75],
    [8, 0.000_155_4],
  ])('cannot go below its least p: n = m = %d → %d', (n, p) => {
    expect(mannWhitney(from(1, n), from(100, n)).p).toBeCloseTo(p, 7);
  });

  it('counts ties exactly: the same values twice say nothing', () => {
    expect(mannWhitney([1, 1, 2], [1, 1, 2]).p).toBe(1);
    // Of the 20 ways to choose 3 of {1, 1, 1, 2, 2, 2}, 2 are all alike.
    expect(mannWhitney([1, 1, 1], [2, 2, 2]).p).toBeCloseTo(0.1, 12);
  });

  it('approximates large samples close to the count', () => {
    const [a, b] = [from(0, 24), from(7, 24)];
    const large = mannWhitney([...a, 24], [...b, 31]);
    expect(large.exact).toBe(false);
    expect(Math.abs(Math.log(large.p / mannWhitney(a, b).p))).toBeLessThan(0.35);
    expect(mannWhitney(from(0, 30).fill(1), from(0, 30).fill(1)).p).toBe(1);
  });

  it('compares nothing with nothing by saying so', () => {
    expect(() => mannWhitney([], [1])).toThrow(/empty sample/);
  });
});
