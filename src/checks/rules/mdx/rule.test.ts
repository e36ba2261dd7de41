import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {mdx} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(mdx, {'docs/a.mdx': docText(body)});
}

describe('text that is no MDX', () => {
  it.each([
    ['<!-- x -->', 'docs/a.mdx:6:1 error: `<!--` is no comment in MDX. → Write `{/* text */}`.'],
    [
      'See <https://example.com>.',
      'docs/a.mdx:6:5 error: `<…>` is no link in MDX. → Write `[text](address)`.',
    ],
    ['## H {#id}', 'docs/a.mdx:6:6 error: `{#id}` is no heading id in MDX. → Write `{/* #id */}`.'],
    [
      'a {b c} d',
      'docs/a.mdx:6:3 error: Braces hold JavaScript in MDX, and `{b c}` is none. → Write `\\{` for a brace, or put the text in backquotes.',
    ],
    [
      'a {b\n\nc {x} d',
      'docs/a.mdx:6:3 error: `{` starts an expression that nothing closes. → Write `\\{` for a brace, or `}` at the end of the expression.',
    ],
    [
      'a <b>c\n\nd',
      'docs/a.mdx:6:3 error: `<b>` is never closed in its paragraph. → Write `</b>` after its content, or `<b />` where it has none.',
    ],
    [
      '</Callout>',
      'docs/a.mdx:6:2 error: This tag closes an element that was never opened. → Remove it, or open the element before it.',
    ],
    [
      '<Callout>\n\n<b>\n\n</Callout>',
      'docs/a.mdx:8:1 error: `<b>` is still open where `</Callout>` stands (line 10). → Write `</b>` before it.',
    ],
  ])('%j is reported once, with what to write', (body, line) => {
    expect(of(body)).toEqual([line]);
  });

  it('does not hide what comes after it', () => {
    expect(of('<!-- x -->\n\ntext\n\n<!-- y -->\n').map((line) => line.split(' ')[0])).toEqual([
      'docs/a.mdx:6:1',
      'docs/a.mdx:10:1',
    ]);
  });

  it('keeps its line with CRLF', () => {
    expect(findingsOf(mdx, {'docs/a.mdx': docText('a\n\n<!-- x -->\n').replaceAll('\n', '\r\n')})[0]).toMatch(
      /^docs\/a\.mdx:8:1 /,
    );
  });
});

describe('an expression', () => {
  it.each([
    ['Hello {name}.', ['7 name']],
    ['Set {"a"} to {a.b} or {f(x)}', ['14 a', '23 f', '23 x']],
    ['<Callout kind={kind} {...rest}>x</Callout>', ['10 kind', '22 rest']],
    ['{[1].map((n) => n + m)}', ['1 m']],
    ['{(({a, b: [c], ...d}, e = g) => a + c + d + e)()}', ['1 g']],
  ])('%j uses a name that nothing declares', (body, names) => {
    const told = of(body).map((line) => /:6:(\d+) .*declares `(.*?)`/.exec(line)?.slice(1).join(' '));
    expect(told).toEqual(names);
  });

  it.each([
    '{/* a comment */}',
    '{Math.max(1, 2)} {props.a} {frontMatter.title} {[1, 2].map((n) => ({n, k: n}))}',
    "import data, {other as own} from './data.json'\n\nexport const n = 1, {m} = data;\n\n{n} {m} {own} {data.x}",
    'export function twice(n) { return 2 * n; }\n\n{twice(2)}',
    'Text with \\{name\\} and `{name}`.',
  ])('%j uses what is declared', (body) => {
    expect(of(body)).toEqual([]);
  });

  it('is told how braces are written in a text', () => {
    expect(of('Hello {name}.')[0]).toContain(
      'Where the braces are text, write `\\{name\\}`, or put them into backquotes.',
    );
  });
});
