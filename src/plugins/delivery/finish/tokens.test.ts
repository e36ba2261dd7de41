import postcss from 'postcss';
import {expect, it} from 'vitest';
import {inlineTokens} from './tokens.ts';

function inline(css: string): string {
  const root = postcss.parse(css);
  inlineTokens(root);
  return root.toString();
}

it('puts a token’s value in the place of its name, also by way of another', () => {
  expect(inline(':root{--a:calc(2*var(--b));--b:1px}p{margin:0 var(--a)}')).toBe(
    ':root{--a:calc(2*var(--b));--b:1px}p{margin:0 calc(2*1px)}',
  );
});

it('keeps values apart that a minifier wrote without a space between', () => {
  expect(inline(':root{--a:1px}p{padding:var(--a)calc(2*var(--a))var(--a)0 var(--a)}')).toBe(
    ':root{--a:1px}p{padding:1px calc(2*1px)1px 0 1px}',
  );
});

it.each([
  ['is declared for a part of the page as well', ':root{--a:1px}.b{--a:2px}p{top:var(--a)}'],
  ['changes with the medium', ':root{--a:1px}@media print{:root{--a:2px}}p{top:var(--a)}'],
  ['is declared in a layer', '@layer x{:root{--a:1px}}p{top:var(--a)}'],
  ['refers to itself', ':root{--a:var(--b);--b:var(--a)}p{top:var(--a)}'],
  ['is not declared', 'p{top:var(--a)}'],
  ['has something in its stead', ':root{--a:1px}p{top:var(--a,2px)}'],
])('leaves a name alone that %s', (_, css) => {
  expect(inline(css)).toBe(css);
});

it('lets a part’s own property refer to a token', () => {
  expect(inline(':root{--a:1px}.b{--c:var(--a)}')).toBe(':root{--a:1px}.b{--c:1px}');
});
