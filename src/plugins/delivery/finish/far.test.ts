import {expect, it} from 'vitest';
import {farIn} from './far.ts';

function without(tag: string): string {
  const stretch = farIn(tag, {start: 0, end: tag.length});
  return stretch === undefined ? tag : tag.slice(0, stretch.start) + tag.slice(stretch.end);
}

it.each([
  ['<footer class="footer far">', '<footer class="footer">'],
  ['<footer id=x class="a far b">', '<footer id=x class="a b">'],
  ['<footer class="far">', '<footer class="">'],
  ['<footer class="farther a-far">', '<footer class="farther a-far">'],
  ['<a title="so far away" class="x">', '<a title="so far away" class="x">'],
])('the class is found in %s', (tag, rest) => {
  expect(without(tag)).toBe(rest);
});

it('is looked for in one tag alone', () => {
  const html = '<p class=x><p class="y far">';
  expect(farIn(html, {start: 0, end: 11})).toBeUndefined();
  expect(farIn(html, {start: 11, end: html.length})).toEqual({start: 22, end: 26});
});
