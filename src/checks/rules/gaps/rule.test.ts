import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {gaps} from './rule.ts';

const mark = '{/* gap: the answer. */}';

const found = (text: string): readonly string[] => findingsOf(gaps, {'docs/practice/a.mdx': text});

describe('a gap', () => {
  it('is found where a scaffold left it, with what is to say', () => {
    expect(found(docText(`Text.\n\n${mark}`))[0]).toMatch(
      /^docs\/practice\/a\.mdx:8:1 error: A gap is left here: the answer\. → Write that text in the place of the whole mark/,
    );
  });

  it('may stand in a draft', () => {
    const text = docText(mark);
    expect(found(text)).toHaveLength(1);
    expect(found(text.replace('title:', 'draft: true\ntitle:'))).toEqual([]);
  });

  it('of a text that may be no draft is not told to become one', () => {
    const [line] = findingsOf(gaps, {'case-studies/feed/r1.mdx': mark});
    expect(line).toMatch(/ → Write that text .* write “Not published for this case\.” there\.$/);
    expect(findingsOf(gaps, {'docs/practice/_part.mdx': mark})[0]).not.toContain('draft');
  });

  it('is no other comment, and no word of the text', () => {
    expect(found(docText('{/* truncate */}\n\nMind the gap: it is wide.'))).toEqual([]);
  });

  it('in code stands on a line of its own, in a lab, a check or their tests', () => {
    const code = `const a = 1; // gap: no\n  {/* gap: the page. */}\n// gap: the model.\n`;
    const places = (file: string): readonly string[] =>
      findingsOf(gaps, {[file]: code}).map((line) => line.split(' → ')[0] ?? '');
    expect(places('src/features/labs/a/APage.tsx')).toEqual([
      'src/features/labs/a/APage.tsx:2:3 error: A gap is left here: the page.',
      'src/features/labs/a/APage.tsx:3:1 error: A gap is left here: the model.',
    ]);
    expect(places('src/checks/rules/a/rule.ts')).toHaveLength(2);
    expect(places('tests/browser/labs/a.test.ts')).toHaveLength(2);
    expect(places('blog/2026-11-21-a/reproduce/run.mjs')).toHaveLength(2);
    expect(places('tools/scaffold/lab/page.ts')).toEqual([]);
  });
});

describe('unfinished work', () => {
  it.each(['TODO: rerun this before publishing', 'TBD', 'It is (FIXME) so.', 'XXX'])(
    'is told in %j',
    (words) => {
      const [line, ...more] = found(docText(words));
      const [mark = ''] = /[A-Z]{3,}/.exec(words) ?? [];
      expect(line).toMatch(
        new RegExp(`^docs/practice/a\\.mdx:6:${words.indexOf(mark) + 1} error: \`${mark}\` is left`),
      );
      expect(more).toEqual([]);
    },
  );

  it('is told in what the front matter shows, and in no code, draft or other word', () => {
    expect(found(docText('Text.', 'TODO'))).toHaveLength(1);
    expect(
      found(docText('`TODO` is a word, todo too, and XXX-large a size.\n\n```ts\n// TODO\n```')),
    ).toEqual([]);
    expect(found(docText('TODO').replace('title:', 'draft: true\ntitle:'))).toEqual([]);
  });
});

describe('a stray file', () => {
  it.each([
    '.DS_Store',
    'index.mdx.orig',
    'index.mdx.rej',
    'a.bak',
    'index.mdx~',
    'Thumbs.db',
    '.a.mdx.swp',
    '.#a.mdx',
  ])('is told: %s', (name) => {
    expect(findingsOf(gaps, {[`blog/2026-11-21-a/${name}`]: ''})).toEqual([
      `blog/2026-11-21-a/${name}:1:1 error: The file is one that a system, an editor or a merge leaves behind. → Delete it: \`rm 'blog/2026-11-21-a/${name}'\`.`,
    ]);
  });

  it('is not one that is only named so in part', () => {
    expect(findingsOf(gaps, {'src/a.origin.ts': '', 'static/bak/a.txt': ''})).toEqual([]);
  });
});
