import {describe, expect, it} from 'vitest';
import {findingsOf} from '../../core/testing.ts';
import {notes} from './rule.ts';

const text = '---\nslug: a\ndate: 2026-11-21\n---\n\nFirst.\n\n{/* truncate */}\n\nSecond.\n';

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
    const file = 'blog/2026-11-21-a/index.mdx';
    const first = '  - {id: r1, date: 2026-11-21, kind: first, reason: First publication.}\n';
    const second = '  - {id: r2, date: 2026-11-22, kind: correction, reason: "One, not two."}\n';
    const revised = (revisions: string): string =>
      text.replace('date: 2026-11-21\n', `date: 2026-11-21\nrevisions:\n${revisions}`);
    const after = (before: string, now: string): readonly string[] =>
      findingsOf(notes, {[file]: now}, {changes: () => [{kind: 'changed', file, before: () => before}]});
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
});
