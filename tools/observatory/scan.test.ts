import {describe, expect, it} from 'vitest';
import {total} from './scan.ts';

function tests(...modifiers: readonly number[]): readonly {readonly modifier: number}[] {
  return modifiers.map((modifier) => ({modifier}));
}

describe('the observatory’s sum', () => {
  it('adds extra credit to a site that is good without it', () => {
    expect(total(tests(10, 5, 5, 10, 0), 90)).toBe(130);
    expect(total(tests(10, -10), 90)).toBe(100);
  });

  it('gives none to a site that is not', () => {
    expect(total(tests(10, 10, -25), 90)).toBe(75);
  });
});
