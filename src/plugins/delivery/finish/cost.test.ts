import {expect, it} from 'vitest';
import {compressedSize, findOwnSize, whiteSpace, type OwnSize} from './cost.ts';

/** A page of its own for each number, with words that compress as prose does. */
function page(number: number): (own: OwnSize) => string {
  let state = number + 1;
  const word = (): string => ((state = (state * 48_271) % 2_147_483_647) % 4096).toString(36);
  const text = Array.from({length: 60 + (number % 40)}, word).join(' ');
  return ({size, space}) => `<p>${text}<p>This page: ${size} bytes${whiteSpace(space)}`;
}

it('finds for each of a thousand pages a size that it has when it states it', () => {
  for (let number = 0; number < 1_000; number += 1) {
    const own = findOwnSize(page(number));
    expect(compressedSize(page(number)(own))).toBe(own.size);
  }
});

it('has another white space for each number', () => {
  const all = Array.from({length: 128}, (_, number) => whiteSpace(number));
  expect(new Set(all).size).toBe(128);
  expect(all.every((space) => /^[ \n]*$/.test(space))).toBe(true);
  expect(all[0]).toBe('');
});
