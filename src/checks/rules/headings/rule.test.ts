import {describe, expect, it} from 'vitest';
import {docText, findingsOf, inputOfTexts} from '../../core/testing.ts';
import {headings} from './rule.ts';

function of(body: string, file = 'docs/a.mdx'): readonly string[] {
  return findingsOf(headings, {[file]: docText(body)});
}

describe('headings', () => {
  it('go down one level at a time and up by any', () => {
    expect(of('## A\n\n### B\n\n#### C\n\n## D\n')).toEqual([]);
    expect(of('## A\n\n#### C\n')).toEqual([
      'docs/a.mdx:8:1 error: “C” is an h4 below an h2: a level is left out. → Write `### C`.',
    ]);
  });

  it('report one gap once', () => {
    expect(of('#### A\n\n#### B\n\n#### C\n')).toHaveLength(1);
  });

  it('leave the h1 to the title, save in src/pages', () => {
    expect(of('# A page\n')).toHaveLength(1);
    expect(of('# A page\n', 'src/pages/a.mdx')).toEqual([]);
    expect(of('Text.\n', 'src/pages/a.mdx')).toHaveLength(1);
  });

  it('have ids of their own', () => {
    expect(of('## A {/* #x */}\n\n## B {/* #x */}\n')).toEqual([
      'docs/a.mdx:8:1 error: The id `x` is taken by “A” in line 6. → Write another id at the end of this heading, for example: `{/* #b */}`.',
    ]);
  });

  it('with the words of another are asked for an id that stays', () => {
    expect(of('## A\n\n## A\n')).toEqual([
      'docs/a.mdx:8:1 warning: “A” has the words of the heading in line 6, and so the address `#a-1`, which changes when one of the two moves. → Give it words of its own; or write an id at its end: `{/* #a-… */}`.',
    ]);
    expect(of('## A\n\n## A {/* #a-b */}\n')).toEqual([]);
  });

  it.each(['##', '## ', '## {/* #a */}', '## <em></em>'])('%j have a text', (line) => {
    expect(of(`${line}\n\nText.\n\n##\n`)).toEqual([
      'docs/a.mdx:6:1 error: The heading has no text. → Write its words behind `## `, or take the line out.',
      'docs/a.mdx:10:1 error: The heading has no text. → Write its words behind `## `, or take the line out.',
    ]);
  });

  it.each(['## `a`', '## <Claim id="a.b" />', '## ![a](/b.png)', '## {title}'])(
    '%j may be no plain text',
    (line) => {
      expect(of(line)).toEqual([]);
    },
  );

  it('whose address another has taken by its mark are told to have one of their own', () => {
    expect(of('## A {/* #b */}\n\n## B\n')).toEqual([
      'docs/a.mdx:8:1 error: The id `b` is taken by “A” in line 6. → Write an id of its own at the end of this heading: `{/* #… */}`.',
    ]);
  });

  it.each([
    ['### Is asked twice {/* #frist */}', '`## Is asked twice {/* #frist */}`'],
    ['### Is asked twice {/* #frist */} ###', '`## Is asked twice {/* #frist */}`'],
    ['### Is *asked* `twice`', '`` ## Is *asked* `twice` ``'],
    ['### A {/*#b*/}', '`## A {/* #b */}`'],
    ['### A {#b}', '`## A {/* #b */}`'],
    ['### A', '`## A`'],
  ])('%j keep their words and their one id at another level', (written, mend) => {
    expect(of(written).filter((line) => line.includes('left out'))).toEqual([
      expect.stringContaining(` → Write ${mend}.`),
    ]);
  });

  it('keep their id where the title is another h1', () => {
    expect(of('# A page, {/* #top */}', 'src/pages/a.mdx')[0]).toContain(
      'Write `# A page {/* #top */}`, or change',
    );
    expect(of('# Top {/* #top */}')[0]).toContain('Write `## Top {/* #top */}`, or take this line out.');
  });

  it('have one id, at their end', () => {
    expect(of('## A {/* #b */} {/* #c */}\n\n## D {/* #e */} f\n')).toEqual([
      'docs/a.mdx:6:6 error: The heading has two ids: `b`, and `c` at its end, which is the one that counts. → Delete `{/* #b */}`. If links name `#b`, delete `{/* #c */}` and put `{/* #b */}` at the end.',
      'docs/a.mdx:8:6 error: The id `e` does not stand at the end of the heading, and gives it none. → Move `{/* #e */}` to the end of the line.',
    ]);
  });
});

/** A note of three lines of front matter. */
function note(slug: string, title: string, description = `On ${slug}.`): Readonly<Record<string, string>> {
  const text = `---\ntitle: ${title}\ndescription: ${description}\n---\n\nText.\n`;
  return {[`blog/2026-11-21-${slug}/index.mdx`]: text};
}

describe('the title of a note', () => {
  it('is its own, and so is its description', () => {
    expect(findingsOf(headings, {...note('a', 'Slots'), ...note('b', 'slots')})).toEqual([
      'blog/2026-11-21-b/index.mdx:2:1 error: The title is that of blog/2026-11-21-a/index.mdx: in a list or a search nobody can tell the two apart. → Write a `title` that says what this note alone tells.',
    ]);
    expect(
      findingsOf(headings, {...note('a', 'A', 'The same.'), ...note('b', 'B', 'The same.')}),
    ).toHaveLength(1);
    expect(findingsOf(headings, {...note('a', 'A'), ...note('b', 'B')})).toEqual([]);
  });

  it('is told in a run on the earlier note alone', () => {
    const texts = {...note('a', 'Slots'), ...note('b', 'Slots')};
    const pages = inputOfTexts(texts).pages.slice(0, 1);
    expect(findingsOf(headings, texts, {pages})[0]).toMatch(/^blog\/2026-11-21-a/);
  });
});
