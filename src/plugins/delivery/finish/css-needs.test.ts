import {expect, it} from 'vitest';
import {needsOf} from './css-needs.ts';

it.each([
  ['.a', [['.a']]],
  ['main > p.lead', [['main', 'p', '.lead']]],
  ['.a:hover::before', [['.a']]],
  [
    '.prose :is(ul, ol):not([class]) > li',
    [
      ['.prose', 'ul', 'li'],
      ['.prose', 'ol', 'li'],
    ],
  ],
  [':where(.a, #b) :not(.c)', [['.a'], ['#b']]],
  ['*', [[]]],
  [':root', [[]]],
  ['[data-theme=dark]', [[]]],
  ['.a:has(.b)', [['.a']]],
  ['A.Big', [['a', '.Big']]],
])('%s can match only where its names occur', (selector, ways) => {
  expect(needsOf(selector)).toEqual(ways);
});
