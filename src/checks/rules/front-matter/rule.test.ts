import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {frontMatter} from './rule.ts';

function of(texts: Readonly<Record<string, string>>): readonly string[] {
  return findingsOf(frontMatter, texts);
}

/** What is told of a note in a folder of 22 November that says `date`, and `first` for r1. */
const ofDays = (date: string, first: string): readonly string[] => {
  const head = `slug: a\ndate: ${date}\nauthors: [msmsoft]\ntags: [a]\nrevisions: [{id: r1, date: ${first}, kind: first, reason: First publication.}]\n`;
  return of({'blog/2026-11-22-a/index.mdx': docText('Text.').replace('title:', `${head}title:`)});
};

describe('front matter', () => {
  it('is reported at the key that is wrong', () => {
    const source = docText('Text.').replace('title: A page\n', 'title: A page\nsidebar_positon: 2\n');
    expect(of({'docs/a.mdx': source})).toEqual([
      'docs/a.mdx:3:1 error: `sidebar_positon` is not a field of a service or practice page. → Write `sidebar_position`.',
    ]);
  });

  it('holds the words of its author and no example of a mend', () => {
    const [line = ''] = of({'docs/a.mdx': docText('Text.').replace(/description: .*\n/, '')});
    const [, example = ''] = /For example, of another page: `(.*)`\./.exec(line) ?? [];
    const copied = docText('Text.').replace(/description: .*/, () => example);
    expect(of({'docs/a.mdx': copied})).toEqual([
      expect.stringMatching(
        /^docs\/a\.mdx:3:1 error: `description` still is the example of another page\. → Write your own text behind `description:`\. What the page answers/,
      ),
    ]);
    expect(of({'docs/a.mdx': docText('Text.').replace(/title: .*/, 'title: …')})).toEqual([
      'docs/a.mdx:2:1 error: `title` still is the placeholder “…”. → Write your own text behind `title:`.',
    ]);
    expect(of({'blog/tags.yml': 'a:\n  label: A\n  permalink: /a\n  description: …\n'})).toEqual([
      expect.stringMatching(/^blog\/tags\.yml:4:3 error: `a\.description` still is the placeholder/),
    ]);
  });

  it('is checked where the text below it is broken', () => {
    expect(of({'docs/a.mdx': '---\ntitle: A\n---\n\n<!-- x -->\n'})[0]).toMatch(
      /^docs\/a\.mdx:2:1 error: `description` is missing/,
    );
  });

  it.each([
    ['with nothing that closes it', ''],
    ['with a rule in the text that closes it by chance', '---\n\nMore.\n'],
  ])('is told once where it is never closed, %s', (_, end) => {
    const open = docText(`## A heading: one\n\nText with 30 ms.\n\n${end}`).replace('\n---\n', '\n');
    expect(of({'docs/a.mdx': open})).toEqual([
      'docs/a.mdx:1:1 error: The front matter that starts here is never closed. → Write `---` on a line of its own below line 3 (`description: A page of a test, with a de…`).',
    ]);
  });

  it('that is closed may have empty lines, comments and texts of several lines', () => {
    const text = docText('Text.').replace('description:', '\n# A remark.\ndescription: >-\n ');
    expect(of({'docs/a.mdx': text})).toEqual([]);
  });

  it('leaves a day that is not the folder’s to the rule `notes`, where r1 has the folder’s', () => {
    expect(ofDays('2026-11-20', '2026-11-22')).toEqual([]);
    expect(ofDays('2026-11-22', '2026-11-20')[0]).toMatch(
      /its date is the note’s\. → Write `date: 2026-11-22`\./,
    );
  });

  it('tells a question without an answer where the question stands', () => {
    const head = 'slug: a\ndate: 2026-11-21\nauthors: [msmsoft]\ntags: [a]\nquestion: How many?\n';
    expect(of({'blog/2026-11-21-a/index.mdx': docText('Text.').replace('title:', `${head}title:`)})).toEqual([
      expect.stringMatching(
        /^blog\/2026-11-21-a\/index\.mdx:6:1 error: `answer` is missing in a field note: a question needs its answer\. → Add for example `answer: /,
      ),
    ]);
  });

  it('leaves what main has published to the rule that knows its words', () => {
    const file = 'blog/2026-11-21-a/index.mdx';
    const note = `---\ntitle: A\nslug: a\ndate: 2026-11-21\nauthors: [msmsoft]\ntags: [a]\nrevisions:\n  - {id: r1, date: 2026-11-21, kind: first, reason: First publication.}\n---\n`;
    const texts = {[file]: note.replace('kind: first', 'kind: frist')};
    const change = {kind: 'changed', file, before: () => note} as const;
    expect(of(texts).join('\n')).toContain('`kind`: ');
    expect(findingsOf(frontMatter, texts, {changes: () => [change]}).join('\n')).not.toContain('`kind`: ');
  });

  it('leaves the form of a tag to the rule that knows the tags', () => {
    const note = `---\ntitle: A\nslug: a\ndate: 2026-11-21\nauthors: [msmsoft]\ntags: [tail_latency]\n---\n`;
    expect(of({'blog/2026-11-21-a/index.mdx': note})).toEqual([
      expect.stringContaining('`description` is missing'),
    ]);
  });

  it('may not name a key twice', () => {
    expect(
      of({'docs/a.mdx': docText('Text.').replace('title: A page\n', 'title: A page\ntitle: B page\n')})[0],
    ).toMatch(/^docs\/a\.mdx:3:1 error: YAML: `title` stands in line 2 already/);
  });

  it('is read with CRLF and with a rule in the text', () => {
    expect(of({'docs/a.mdx': docText('Text.\n\n---\n\nMore.').replaceAll('\n', '\r\n')})).toEqual([]);
  });

  it('holds for older editions too', () => {
    expect(of({'versioned_docs/version-2026.1/a.mdx': '---\ntitle: A\n---\n'})).toHaveLength(1);
  });

  it('reads the data files by their own schemas, in the entry that is wrong', () => {
    expect(of({'blog/authors.yml': 'msmsoft:\n  name: MSMSoft\nother:\n  title: Consultant\n'})).toEqual([
      'blog/authors.yml:3:1 error: `name` is missing in an author. → Add for example `name: MSMSoft`. The name as it is shown.',
    ]);
  });

  it('is not asked of a file that is no note for its name', () => {
    expect(of({'blog/2026-11-21-a/Part2.mdx': 'Text.\n'})).toEqual([]);
    expect(of({'blog/2026-11-21-a/index.mdx': 'Text.\n'})).toHaveLength(1);
  });
});
