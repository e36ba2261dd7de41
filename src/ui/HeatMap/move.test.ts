import {describe, expect, it} from 'vitest';
import {moveInGrid} from './move.ts';

const size = {rows: 4, columns: 5};
const from = {row: 1, column: 2};

describe('keys in a grid', () => {
  it.each([
    ['ArrowUp', 0, 2],
    ['ArrowDown', 2, 2],
    ['ArrowLeft', 1, 1],
    ['ArrowRight', 1, 3],
    ['Home', 1, 0],
    ['End', 1, 4],
  ])('%s leads to row %i, column %i', (key, row, column) => {
    expect(moveInGrid(from, key, false, size)).toEqual({row, column});
  });

  it('stops at the edges', () => {
    expect(moveInGrid({row: 0, column: 0}, 'ArrowUp', false, size)).toEqual({row: 0, column: 0});
    expect(moveInGrid({row: 0, column: 0}, 'ArrowLeft', false, size)).toEqual({row: 0, column: 0});
    expect(moveInGrid({row: 3, column: 4}, 'ArrowDown', false, size)).toEqual({row: 3, column: 4});
    expect(moveInGrid({row: 3, column: 4}, 'ArrowRight', false, size)).toEqual({row: 3, column: 4});
  });

  it('goes to the first and last cell with Ctrl', () => {
    expect(moveInGrid(from, 'Home', true, size)).toEqual({row: 0, column: 0});
    expect(moveInGrid(from, 'End', true, size)).toEqual({row: 3, column: 4});
  });

  it('leaves other keys to the page', () => {
    expect(moveInGrid(from, 'Tab', false, size)).toBeUndefined();
    expect(moveInGrid(from, 'ArrowLeft', true, size)).toBeUndefined();
  });
});
