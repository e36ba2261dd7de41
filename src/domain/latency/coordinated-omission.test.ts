import {describe, expect, it} from 'vitest';
import {mean, quantile} from '../stats/quantile.ts';
import {correctOmission, omittedAfter} from './coordinated-omission.ts';

/** Milliseconds: 10,000 replies of 1 ms, then a stall of 100 s. */
const raw = [...Array.from({length: 10_000}, () => 1), 100_000];

// Reference values: LABS.md, "Coordinated omission"; requests were due every 10 ms.
describe('a client that waited politely', () => {
  it('saw one slow request in 10,001', () => {
    expect(raw).toHaveLength(10_001);
    expect(mean(raw)).toBeCloseTo(10.999, 3);
    expect(quantile(raw, 0.9999)).toBe(1);
  });

  it('is corrected to what 20,000 requests would have seen', () => {
    const corrected = correctOmission(raw, 10);
    expect(corrected).toHaveLength(20_000);
    expect(mean(corrected)).toBe(25_003);
    expect([0.5, 0.75, 0.9, 0.99, 0.9999].map((p) => quantile(corrected, p))).toEqual([
      1, 50_000, 80_000, 98_000, 99_980,
    ]);
  });

  it('gets a stall that never was from a second correction', () => {
    const once = correctOmission([1, 1, 1, 1000], 10);
    expect(once).toHaveLength(103);
    expect(correctOmission(once, 10)).toHaveLength(103 + (99 * 100) / 2);
  });
});

describe('what a client did not send', () => {
  it('waits one interval less each, down to the interval itself', () => {
    expect(omittedAfter(45, 10)).toEqual([35, 25, 15]);
    expect(omittedAfter(40, 10)).toEqual([30, 20, 10]);
    expect(omittedAfter(0.3, 0.1)).toHaveLength(2);
  });

  it('is nothing while replies come in time', () => {
    expect(omittedAfter(19.9, 10)).toEqual([]);
    expect(omittedAfter(0, 10)).toEqual([]);
  });

  it('is not known without an interval', () => {
    expect(() => omittedAfter(5, 0)).toThrow(/over 0/);
  });
});
