import {describe, expect, it} from 'vitest';
import {parseQuantity} from '../quantity/quantity.ts';
import {figureText, notReached, stageLine} from './stage.ts';

const THIN = '\u2009';

describe('a stage’s figure', () => {
  it('reads as a time, with how it is reached where that is known', () => {
    expect(figureText({kind: 'time', amount: parseQuantity('0.4 s')})).toBe(`0.4${THIN}s`);
    expect(figureText({kind: 'time', amount: parseQuantity('12 s'), how: 'cached'})).toBe(
      `12${THIN}s, cached`,
    );
  });

  it('reads as a limit of a metric', () => {
    expect(figureText({kind: 'limit', of: 'p99', amount: parseQuantity('8 ms')})).toBe(`p99 ≤ 8${THIN}ms`);
  });

  it('stands after its step, and either may be missing', () => {
    expect(stageLine({step: 'canary', figure: {kind: 'share', amount: parseQuantity('5 %')}})).toBe(
      `canary 5${THIN}%`,
    );
    expect(stageLine({step: 'git push'})).toBe('git push');
    expect(stageLine({})).toBe('');
  });
});

describe('a failing stage', () => {
  const stages = [{name: 'build'}, {name: 'test'}, {name: 'prod'}];

  it('keeps every later stage from running', () => {
    expect(notReached(stages, 'build')).toEqual(['test', 'prod']);
    expect(notReached(stages, 'prod')).toEqual([]);
  });

  it('keeps nothing from running when it is no stage of this pipeline', () => {
    expect(notReached(stages, 'deploy')).toEqual([]);
  });
});
