import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {mdx} from './rule.ts';

function of(body: string): readonly string[] {
  return findingsOf(mdx, {'docs/a.mdx': docText(body)});
}

/** What is told of a text, each with its place and without its mend. */
function told(body: string): readonly string[] {
  return of(body).map((line) => line.replace(/^docs\/a\.mdx:(\S+) (?:error|warning): (.*) → .*$/, '$1 $2'));
}

describe('a text that Markdown takes for something else', () => {
  it.each([
    [
      'The set {1, 2}.',
      ['6:9 Braces hold JavaScript in MDX, and a reader would not see `{1, 2}` as it is written.'],
    ],
    ['A {} b', ['6:3 Braces hold JavaScript in MDX, and a reader would not see `{}` as it is written.']],
    [
      'Text\nexport const a = 1;\n\nThere {a}.',
      [
        '7:1 This line is shown as text: `import` and `export` are JavaScript only at the start of a paragraph.',
      ],
    ],
    [
      '- b\n\n  export const a = {b: 1};\n\nThere {a}.',
      [
        '8:3 This line is shown as text: `import` and `export` are JavaScript only at the start of a paragraph.',
      ],
    ],
    ['a [b](/c/ d', ['6:3 A link starts here that nothing closes: readers see its address.']],
    ['a [b] (/c/) d', ['6:3 No link is made where a space stands between `]` and `(`.']],
    ['a [b][c] d', ['6:3 A link by reference stands here, and no line defines it.']],
    ['a [^1] d', ['6:3 The footnote that is named here is not there.']],
    ['a **b d', ['6:3 `**` has no partner: readers see it.']],
    ['a `b d', ['6:3 A backquote has no partner: readers see it.']],
    ['##A', ['6:1 `##` makes a heading only with a space behind it.']],
    ['< Claim id="a" />', ['6:1 An element has no space behind its `<`: readers see this one as text.']],
    [
      '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
      ['8:9 This row has 3 cells, and its table 2 columns: what follows is not shown.'],
    ],
    [
      '| a | b |\n|---|---|\n| 1 |',
      ['8:1 This row has 1 cell, and its table 2 columns: the others stay empty.'],
    ],
    [
      '| a | b |\n| 1 | 2 |',
      ['6:1 This is shown as text and not as a table: no second line says where the columns are.'],
    ],
    [
      '| a | b |\n|---|\n| 1 | 2 |',
      ['6:1 This is shown as text and not as a table: its first line has 2 cells, its second 1 cell.'],
    ],
    [
      'Some `code`.\n\nSee [https://a.example/] and (the list)[https://a.example/] there.',
      [
        '8:5 `[https://a.example/]` is no link with a text: readers see its brackets.',
        '8:30 `(the list)[https://a.example/]` is no link with a text: readers see its brackets.',
      ],
    ],
    ['> :::tip[A]\n> b\n> :::', ['6:3 `:::tip` is no block of this site.']],
    [
      'a\n\n{/* truncate */}\n\nb\n\n{/* truncate */}',
      ['12:1 The text is cut for its summary in line 8 already: nothing reads this second mark.'],
    ],
  ])('%j is told once', (body, lines) => {
    expect(told(body)).toEqual(lines);
  });

  it.each([
    '{/* a */} {" "} {"b"}',
    'a[0] and \\[b](c), 2**3, \\*\\*, \\`, #1, [b][c]\n\n[c]: https://a.example',
    'See https://a.example/, <b>https://b.example</b>, [c](https://a.example/) and [https://a.example/](/b/).',
    'a ::: b\n\n`:::note`\n\n{/* truncate */}',
    'A note.[^1]\n\n[^1]: It is there.',
    '| a | b |\n|---|:-:|\n| `a \\| b` | 2 |',
    '`[a](/b/ c` and\n\n```md\n##A\n| a |\n```',
  ])('%j is what it looks like', (body) => {
    expect(of(body)).toEqual([]);
  });

  it.each([
    ['See (the list)[https://b.example/].', 'Write `[the list](https://b.example/)`'],
    [':::danger\nb\n:::', 'Write `<Callout kind="warning">`'],
  ])('%j is mended by what is written for it', (body, mend) => {
    expect(of(body)[0]).toContain(mend);
  });
});
