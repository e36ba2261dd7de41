import {expect, it} from 'vitest';
import {statusOf} from './register-status';

it.each([
  [{found: 14, shown: 14, searched: 14, total: 14, whole: true}, 'All 14 claims.'],
  [{found: 40, shown: 40, searched: 40, total: 90, whole: true}, 'The first 40 of 90 claims.'],
  [{found: 1, shown: 1, searched: 14, total: 14, whole: false}, '1 of 14 claims matches.'],
  [{found: 3, shown: 3, searched: 14, total: 14, whole: false}, '3 of 14 claims match.'],
  [{found: 3, shown: 3, searched: 40, total: 90, whole: false}, '3 of the 40 claims of this page match.'],
  [
    {found: 800, shown: 200, searched: 900, total: 900, whole: false},
    '800 of 900 claims match. The first 200 are shown.',
  ],
  [
    {found: 0, shown: 0, searched: 14, total: 14, whole: false},
    'None of 14 claims matches: take a word away, or choose “any”.',
  ],
  [{found: 0, shown: 0, searched: 0, total: 0, whole: true}, 'No claim is published yet.'],
])('%j is “%s”', (numbers, status) => {
  expect(statusOf(numbers)).toBe(status);
});
