import {describe, expect, it} from 'vitest';
import {seededRandom} from '../../src/domain/stats/random.ts';
import {rotated, shuffled} from './order.ts';

describe('rotated', () => {
  it('puts every entry first once in as many repetitions as there are entries', () => {
    const list = ['a', 'b', 'c'];
    expect([0, 1, 2].map((by) => rotated(list, by).join(''))).toEqual(['abc', 'bca', 'cab']);
  });

  it('goes round again', () => {
    expect(rotated(['a', 'b', 'c'], 7)).toEqual(['b', 'c', 'a']);
    expect(rotated([], 2)).toEqual([]);
  });
});

function twoOrders(): readonly string[] {
  const random = seededRandom(20_261_121);
  return [1, 2].map(() => shuffled(['a', 'b', 'c', 'd', 'e', 'f'], random).join(''));
}

describe('shuffled', () => {
  it('keeps every entry, and the list that it was given', () => {
    const list = [1, 2, 3, 4, 5];
    expect(shuffled(list, seededRandom(1)).toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5]);
    expect(list).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the same orders for the same seed', () => {
    const [first, second] = twoOrders();
    expect(twoOrders()).toEqual([first, second]);
    expect(first).not.toBe(second);
  });

  it('gives each order about as often', () => {
    const random = seededRandom(3);
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 6000; draw += 1) {
      const order = shuffled(['a', 'b', 'c'], random).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
