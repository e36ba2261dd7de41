import {describe, expect, it} from 'vitest';
import {findingsOf} from '../../core/testing.ts';
import {notes} from './rule.ts';

const text =
  '---\nslug: a\ndate: 2026-11-21\n---\n\nFirst.\n\n{/* truncate */}\n\nSecond.\n\n## What to do on Monday {/* #monday */}\n\n## Limits {/* #limits */}\n';

const file = 'blog/2026-11-21-a/index.mdx';

/** What is told of the note where main has the text `before`. */
function after(before: string, now: string): readonly string[] {
  return findingsOf(notes, {[file]: now}, {changes: () => [{kind: 'changed', file, before: () => before}]});
}

describe('a note', () => {
  it('whose slug cannot be one is told by its schema alone', () => {
    const slug = text.replace('slug: a', 'slug: /typed-a');
    expect(findingsOf(notes, {'blog/2026-11-21-a/index.mdx': slug})).toEqual([]);
  });

  it('in a folder of another form is told the name that its front matter says', () => {
    expect(findingsOf(notes, {'blog/a/index.mdx': text})).toEqual([
      expect.stringContaining('rename it to `blog/2026-11-21-a/index.mdx`'),
    ]);
    expect(findingsOf(notes, {'blog/a/index.mdx': text.replace('slug: a\n', '')})).toEqual([
      expect.stringContaining('rename it to `blog/YYYY-MM-DD-slug/index.mdx`'),
    ]);
  });

  it('may be a folder or a file', () => {
    expect(findingsOf(notes, {'blog/2026-11-21-a/index.mdx': text, 'blog/2026-11-21-a.md': text})).toEqual(
      [],
    );
  });

  it('has the date of its folder', () => {
    expect(findingsOf(notes, {'blog/2026-11-22-a/index.mdx': text})).toEqual([
      'blog/2026-11-22-a/index.mdx:3:1 error: `date: 2026-11-21` differs from the path, which says 2026-11-22. → Write `date: 2026-11-22`, or rename the folder to `blog/2026-11-21-a`.',
    ]);
  });

  it('names no folder after what is no day', () => {
    for (const day of ['21.11.2026', '2026-11-31'])
      expect(
        findingsOf(notes, {'blog/2026-11-22-a/index.mdx': text.replace('2026-11-21', `"${day}"`)}),
      ).toEqual([]);
  });

  it('marks where its preview ends', () => {
    expect(
      findingsOf(notes, {'blog/2026-11-21-a/index.mdx': text.replace('{/* truncate */}', '{/* more */}')})[0],
    ).toMatch(/does not say where its preview ends\. → Write `\{\/\* truncate \*\/\}`/);
    // The slip itself is told by `mdx`.
    const slip = text.replace('truncate', 'truncat');
    expect(findingsOf(notes, {'blog/2026-11-21-a/index.mdx': slip})).toEqual([]);
  });

  it('is the only Markdown file of its folder, but for parts', () => {
    const found = findingsOf(notes, {
      'blog/2026-11-21-a/index.mdx': text,
      'blog/2026-11-21-a/more.mdx': text,
      'blog/2026-11-21-a/_part.mdx': 'x',
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^blog\/2026-11-21-a\/more\.mdx:1:1 /);
  });

  it('keeps the revisions that main has, word by word', () => {
    const first = '  - {id: r1, date: 2026-11-21, kind: first, reason: First publication.}\n';
    const second = '  - {id: r2, date: 2026-11-22, kind: correction, reason: "One, not two."}\n';
    const revised = (revisions: string): string =>
      text.replace('date: 2026-11-21\n', `date: 2026-11-21\nrevisions:\n${revisions}`);
    expect(after(text, revised(`${first}${second}`))).toEqual([]);
    expect(after(revised(first), revised(`${first}${second}`))).toEqual([]);
    expect(after(revised(`${first}${second}`), text)).toEqual([
      expect.stringContaining('The revision r1 was published and is gone'),
      expect.stringMatching(/r2 was published.* → .*kind: correction, reason: "One, not two\."\}`/),
    ]);
    expect(after(revised(first), revised(first.replace('First', 'Second')))).toEqual([
      expect.stringMatching(
        /mdx:5:\d+ error: `reason` of the revision r1 .*“First publication\.”, .* → Write `reason: "First publication\."` again/,
      ),
    ]);
  });

  it.each([
    ['## Limits {/* #limits */}', '## Limits'],
    ['## What to do on Monday {/* #monday */}', '## On Monday {/* #monday */}'],
  ])('may write %j as %j', (written, other) => {
    expect(findingsOf(notes, {[file]: text.replace(written, other)})).toEqual([]);
  });

  it.each([
    ['## Limits {/* #limits */}', '## Limitations', '`## Limitations` with the address `#limitations`'],
    ['## Limits {/* #limits */}', '### Limits', '`### Limits` with the address `#limits`'],
    ['## Limits {/* #limits */}', '## What it hides {/* #limits */}', '`## What it hides` with'],
    ['## What to do on Monday {/* #monday */}', '## What to do on Monday', '`#what-to-do-on-monday`'],
    ['## What to do on Monday {/* #monday */}', '## Next steps', '`## Next steps` with'],
  ])('writes %j and not %j', (written, other, read) => {
    const [line, ...more] = findingsOf(notes, {[file]: text.replace(written, other)});
    expect(line).toContain(read);
    expect(line).toContain(` → Write \`${written}\`.`);
    expect(more).toEqual([]);
  });

  it('is told once of all sections that it lacks, unless it is a draft or hides a part', () => {
    const cut = `${text.split('##')[0]}## A\n`;
    expect(findingsOf(notes, {[file]: cut})).toEqual([
      `${file}:12:1 error: The note has neither the section “What to do on Monday” nor “Limits”: readers look for both in every note. → Write at the end of the note \`## What to do on Monday {/* #monday */}\` and below it what a reader can do with the note, as a numbered list; then \`## Limits {/* #limits */}\` and below it what the note does not show, and when it stops being true.`,
    ]);
    expect(findingsOf(notes, {[file]: cut.replace('slug:', 'draft: true\nslug:')})).toEqual([]);
    expect(findingsOf(notes, {[file]: `${cut}\n<b>\n`})).toEqual([]);
  });
});
