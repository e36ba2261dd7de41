import {describe, expect, it} from 'vitest';
import {applyEdits} from '../../core/apply-edits.ts';
import {docText, findingsOf, inputOfTexts} from '../../core/testing.ts';
import {mdx} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(mdx, {'docs/a.mdx': docText(body)});
}

describe('a bar in the code of a cell', () => {
  it('is told once, and not as two backquotes without a partner too', () => {
    const lines = of('| A | B |\n|---|---|\n| `a|b` | c |').map((line) => line.split(' → ')[0]);
    expect(lines).toEqual([
      'docs/a.mdx:8:9 error: This row has 3 cells, and its table 2 columns: what follows is not shown.',
    ]);
  });
});

describe('a figure of a transcript in a text', () => {
  it('is told as an element for a sentence, or as a block where it stands alone', () => {
    expect(of('The p99 is {claim:feed.p99} today.')[0]).toContain('Write `<ClaimText id="feed.p99" />`.');
    expect(of('{claim:feed.p99}')[0]).toContain('Write `<Claim id="feed.p99" />`.');
  });
});

describe('text that is no MDX', () => {
  it.each([
    ['<!-- x -->', '6:1 `<!--` is no comment in MDX. → Write `{/* x */}`.'],
    [
      'See <https://a.example>.',
      '6:5 `<…>` is no link in MDX. → Write `[WHAT IS THERE](https://a.example)`, with your words for the capitals.',
    ],
    ['## H {#id}', '6:6 `{#id}` is no heading id in MDX. → Write `{/* #id */}`.'],
    [
      '## H {#a} {/* #b */}',
      '6:6 `{#a}` is no heading id in MDX. → Remove it: the heading has the id `{/* #b */}`.',
    ],
    [
      'a {b c} d',
      '6:3 Braces hold JavaScript in MDX, and `{b c}` is none. → Write `\\{` for a brace, or put the text in backquotes.',
    ],
    [
      'a {b\n\nc d',
      '6:3 `{` starts an expression that nothing closes. → Write `\\{` for a brace, or `}` at the end of the expression.',
    ],
    ['a {/* b\n\nc d', '6:3 The comment that starts here is never closed. → Write `*/}` at its end.'],
    [
      'a <b>c\n\nd',
      '6:3 `<b>` is never closed in its paragraph. → Write `</b>` after its content, or `<b />` where it has none.',
    ],
    ['a<br>b', '6:2 `<br>` is never closed: in MDX every element has to be. → Write `<br />`.'],
    [
      '<img src="./a.png" alt="A">',
      '6:1 `<img>` is never closed: in MDX every element has to be. → Write `<img src="./a.png" alt="A" />`.',
    ],
    [
      'a Vec<u8> b',
      '6:6 `<u8>` is never closed in its paragraph. → Put `Vec<u8>` in backquotes where it is code; where an element is meant, write `</u8>` after its content.',
    ],
    [
      '<p>a\n\nb</p>',
      '6:1 `<p>` is opened inside of a paragraph, and `</p>` (line 8) stands outside of it. → Put `<p>` and `</p>` each on a line of its own, with an empty line above and below, or both into one paragraph.',
    ],
    [
      '</Callout>',
      '6:1 `</Callout>` closes an element that was never opened. → Remove it, or open the element before it.',
    ],
    [
      '<Callout>\n\n<b>\n\n</Callout>',
      '8:1 `<b>` is still open where `</Callout>` stands (line 10). → Write `</b>` before it.',
    ],
    [
      '<Callout>\n\na\n\n</Calout>',
      '10:1 `</Calout>` does not close `<Callout>` (line 6). → Write `</Callout>`.',
    ],
    [
      'Map<a, b> c',
      '6:4 `<a` starts an element here, and `,` cannot stand in one. → Write `&lt;` for a less-than sign, or put the text in backquotes.',
    ],
    [
      '<Claim id="a", b="c" />',
      '6:14 `,` cannot stand there in `<Claim`. → Write `<Claim name="text" />`, with a space between attributes.',
    ],
    [
      '<Callout kind=note>\n\na\n\n</Callout>',
      '6:15 The value of `kind` stands in no quotes. → Write `kind="note"`.',
    ],
    ['<a href=/b/>c</a>', '6:9 The value of `href` stands in no quotes. → Write `href="/b/"`.'],
    ['<Claim id=“a.b” />', '6:11 The value of `id` stands in typographic quotes. → Write `id="a.b"`.'],
    [
      '<Callout kind="note>\n\na\n\n</Callout>',
      '6:10 The value of `kind` has no quote at its end. → Write `kind="note"`.',
    ],
    [
      '<Callout kind="note>\n\na\n\n</Callout>\n\n<Claim id="b" />',
      '6:10 The value of `kind` has no quote at its end. → Write `kind="note"`.',
    ],
    [
      'export const a = 1;\nIt goes on.\n\n{a}',
      '7:1 “It goes on.” stands right below an `import` or `export`, and is taken for JavaScript too. → Write an empty line above it.',
    ],
    [
      'export const a = 1\nIt.\n\nMore.',
      '7:1 “It.” stands right below an `import` or `export`, and is taken for JavaScript too. → Write an empty line above it.',
    ],
    [
      'export const a = 1 +\n\n',
      '6:1 A paragraph that starts with `import` or `export` is JavaScript in MDX, and this is none. → Write `export const name = …` with an empty line after it, or start the sentence with another word.',
    ],
    [
      'export of goods',
      '6:1 A paragraph that starts with `import` or `export` is JavaScript in MDX, and this is none. → Write `export const name = …` with an empty line after it, or start the sentence with another word.',
    ],
    [
      '```sh\na\n\n## B',
      '6:1 The code fence that starts here is never closed: all below it is shown as code. → Write ``` on a line of its own where the code ends.',
    ],
  ])('%j is reported once, with what to write', (body, line) => {
    expect(of(body)).toEqual([line.replace(/^(\S+) /, 'docs/a.mdx:$1 error: ')]);
  });

  it('is reported with all that is wrong in its paragraph, and in the one that follows', () => {
    const found = of('a <5 b, {c d}, e <= f and <g>h\n\n{i}');
    expect(found.map((line) => /:(\d+:\d+) /.exec(line)?.[1])).toEqual(['6:3', '6:9', '6:18', '6:27', '8:1']);
  });

  it('leaves code fences that are closed alone, wherever they stand', () => {
    expect(of('- a\n\n  ```sh\n  b\n  ```\n\n> ~~~\n> c\n> ~~~~\n\n````md\n```\n````')).toEqual([]);
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

/** A page after `--fix`. */
function fixed(body: string): string {
  const source = docText(body);
  const input = inputOfTexts({'docs/a.mdx': source});
  const edits = mdx.check(input.site, input).flatMap(({edit}) => edit ?? []);
  return applyEdits(source, edits).text.slice(docText('').length);
}

describe('--fix', () => {
  it.each([
    ['<!-- a -->', '{/* a */}'],
    ['## A {#b}', '## A {/* #b */}'],
    ['a<br>b <img src="c" alt="d">', 'a<br />b <img src="c" alt="d" />'],
    ['<Callout kind=note title=“a b”>c</Callout>', '<Callout kind="note" title="a b">c</Callout>'],
  ])('mends %j', (before, after) => {
    expect(fixed(before)).toBe(after);
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
    "import data, {other as own} from 'data'\n\nexport const n = 1, {m} = data;\n\n{n} {m} {own} {data.x}",
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
