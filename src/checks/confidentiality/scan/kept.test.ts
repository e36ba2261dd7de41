import {expect, it} from 'vitest';
import {rivalsIn} from './kept.ts';

const kept = [
  {start: 2, end: 4},
  {start: 6, end: 9},
  {start: 9, end: 12},
];

it('finds what overlaps, and where something new belongs', () => {
  expect(rivalsIn(kept, {start: 8, end: 10})).toEqual({from: 1, rivals: kept.slice(1)});
  expect(rivalsIn(kept, {start: 4, end: 6})).toEqual({from: 1, rivals: []});
  expect(rivalsIn(kept, {start: 12, end: 13})).toEqual({from: 3, rivals: []});
  expect(rivalsIn([], {start: 0, end: 1})).toEqual({from: 0, rivals: []});
});
