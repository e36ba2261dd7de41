import {describe, expect, it} from 'vitest';
import {readStyleSheet} from './style-sheet.ts';

function rules(css: string, ...tokens: readonly string[]): string {
  return readStyleSheet(css).rulesFor(new Set(['html', 'body', ...tokens]));
}

describe('the rules that a page uses', () => {
  it('are those whose names occur on it', () => {
    expect(rules('.a{color:red}.b{color:blue}p.a{margin:0}', '.a')).toBe('.a{color:red}');
    expect(rules('.a,.b{color:red}', '.b')).toBe('.b{color:red}');
  });

  it('keep their frames, and lose frames that nothing is left in', () => {
    expect(rules('@media print{.a{color:red}.b{color:red}}@layer x{.b{top:0}}', '.a')).toBe(
      '@media print{.a{color:red}}',
    );
    expect(rules('@supports (display:grid){@media print{.b{top:0}}}', '.a')).toBe('');
  });

  it('keep custom properties that a kept rule refers to, also by way of another', () => {
    const css = '.x{--a:var(--b);--b:1px;--c:2px;--ab:3px}p{top:var(--a)}';
    expect(rules(css, 'p', '.x')).toBe('.x{--a:var(--b);--b:1px}p{top:var(--a)}');
    expect(rules(css)).toBe('');
  });

  it('keep keyframes that an animation names', () => {
    const css = '@keyframes spin{to{rotate:1turn}}@keyframes fade{to{opacity:0}}.a{animation:1s spin}';
    expect(rules(css, '.a')).toBe('@keyframes spin{to{rotate:1turn}}.a{animation:1s spin}');
  });

  it('keep the order of layers where a rule stands in one', () => {
    const css = '@layer two,one;@layer one{.a{top:0}}@layer two{.b{top:1px}}';
    expect(rules(css, '.a', '.b')).toBe('@layer two{.b{top:1px}}@layer one{.a{top:0}}');
    expect(rules('@layer one,two;@layer one{.a{top:0}}p{top:0}', '.a')).toBe(
      '@layer one{.a{top:0}}@layer two',
    );
    expect(rules('@layer one,two;@layer one{.a{top:0}}p{top:0}', 'p')).toBe('p{top:0}');
    expect(rules(css)).toBe('');
  });

  it('keep font faces and states that only the reader brings about', () => {
    expect(
      rules('@font-face{font-family:x}a:focus-visible{top:0}[data-theme=dark]{color-scheme:dark}', 'a'),
    ).toBe('@font-face{font-family:x}a:focus-visible{top:0}[data-theme=dark]{color-scheme:dark}');
  });

  it('hold the outcome where a token was a factor', () => {
    expect(rules(':root{--u:.5rem}.a{gap:calc(2*var(--u))calc(1ch + var(--u))}', '.a')).toBe(
      '.a{gap:1rem calc(1ch + .5rem)}',
    );
  });

  it('are the same text for the same names, whatever else a page holds', () => {
    const sheet = readStyleSheet('.a{top:0}.b{top:1px}');
    expect(sheet.rulesFor(new Set(['.a', '.z']))).toBe(sheet.rulesFor(new Set(['q', '.a'])));
  });
});

it('refuses a style sheet that asks for another file, and one that cannot be parsed', () => {
  expect(() => readStyleSheet('@import url(x.css);')).toThrow(/imports/);
  expect(() => readStyleSheet('.a{color:red')).toThrow(/Unclosed block/);
});
