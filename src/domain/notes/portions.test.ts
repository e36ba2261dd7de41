import {expect, it} from 'vitest';
import {portionRoute, portionsOf, ROWS_A_PAGE} from './portions.ts';

it('divides a list into pages that lose nothing, and always has a first', () => {
  const rows = Array.from({length: 2 * ROWS_A_PAGE + 1}, (_, index) => index);
  const portions = portionsOf(rows);
  expect(portions.map(({number, pages, total, rows: part}) => [number, pages, total, part.length])).toEqual([
    [1, 3, rows.length, ROWS_A_PAGE],
    [2, 3, rows.length, ROWS_A_PAGE],
    [3, 3, rows.length, 1],
  ]);
  expect(portions.flatMap(({rows: part}) => part)).toEqual(rows);
  expect(portionsOf([])).toEqual([{number: 1, pages: 1, total: 0, rows: []}]);
});

it('gives the first page the list’s own address', () => {
  expect([portionRoute('/a/', 1), portionRoute('/a/', 2)]).toEqual(['/a/', '/a/2/']);
});
