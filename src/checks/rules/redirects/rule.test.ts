import {describe, expect, it} from 'vitest';
import type {Change} from '../../core/input.ts';
import {run} from '../../core/run.ts';
import {docText, findingsOf, inputOfTexts} from '../../core/testing.ts';
import {redirects} from './rule.ts';

function change(kind: Change['kind'], file: string, before?: string, from?: string): Change {
  return {kind, file, before: () => before, ...(from === undefined ? {} : {from})};
}

function of(texts: Readonly<Record<string, string>>, ...changes: readonly Change[]): readonly string[] {
  return findingsOf(redirects, texts, {changes: () => changes});
}

const note = (slug: string): string =>
  `---\ntitle: A note\ndescription: A note of a test, with a description that is long enough for a result.\nslug: ${slug}\ndate: 2026-11-21\nauthors: [msmsoft]\ntags: [tail]\n---\n\nText.\n`;
const tags = 'tail:\n  label: Tail\n  permalink: /tail\n  description: About tails.\n';

const study = (line: string): string =>
  `title: Feed\nsummary: ${'a text of a summary, '.repeat(4)}and so on.\nclient: A firm\n${line}\nrevisions: [{id: r1, date: 2026-11-21, kind: first, reason: First.}]\n`;

const leadingTo = (to: string): Readonly<Record<string, string>> => ({
  'docs/b.mdx': docText('## There\n'),
  'deploy/redirects.yaml': `redirects:\n  - from: /a/\n    to: ${to}\n`,
});

describe('an address that existed at the merge base', () => {
  it('is missed at the file that had it, with the likely new address', () => {
    expect(
      of(
        {'docs/practice/tails.mdx': docText('')},
        change('renamed', 'docs/practice/tails.mdx', docText(''), 'docs/practice/tail.mdx'),
      ),
    ).toEqual([
      'docs/practice/tails.mdx:1:1 error: /practice/tail/ was an address of the site, and nothing stands there any more. → In deploy/redirects.yaml write `redirects:` for `redirects: []`, and below it two lines: `  - from: /practice/tail/` and `    to: /practice/tails/`.',
    ]);
  });

  it('is missed when its page is deleted, its slug changed, or its file of static/ gone', () => {
    expect(of({}, change('deleted', 'docs/a.mdx', docText('')))[0]).toMatch(
      /^docs\/a\.mdx:1:1 error: \/a\/ was/,
    );
    const file = 'blog/2026-11-21-new/index.mdx';
    const from = 'blog/2026-11-21-old/index.mdx';
    const texts = {[file]: note('new'), 'blog/tags.yml': tags};
    expect(of(texts, change('renamed', file, note('old'), from))[0]).toMatch(/\/field-notes\/old\/ was/);
    expect(of({}, change('deleted', 'static/key.txt', 'key'))[0]).toMatch(
      /^static\/key\.txt:1:1 error: \/key\.txt was/,
    );
  });

  it('is missed when a list of notes is gone', () => {
    const file = 'blog/2026-11-21-x/index.mdx';
    const texts = {
      [file]: note('x').replace('tail', 'other'),
      'blog/tags.yml': tags + tags.replaceAll('tail', 'other'),
    };
    expect(of(texts, change('changed', file, note('x')))[0]).toMatch(
      /^blog\/2026-11-21-x\/index\.mdx:1:1 error: \/field-notes\/tags\/tail\/ was/,
    );
  });

  it('is not asked for where the file belongs to a frozen edition, which `editions` wants back', () => {
    const texts = {'versions.json': '["2026.1"]', 'versioned_docs/version-2026.1/b.mdx': docText('')};
    const gone = change('deleted', 'versioned_docs/version-2026.1/a.mdx', docText(''));
    expect(of(texts, gone)).toEqual([]);
    expect(of({}, change('deleted', 'docs/a.mdx', docText('')))).toEqual([
      expect.stringContaining(
        '→ If docs/a.mdx was deleted by mistake, put it back: `git checkout origin/main -- docs/a.mdx`. If not, in deploy/redirects.yaml write',
      ),
    ]);
  });

  it('is not missed once it has a redirect', () => {
    const texts = {
      'docs/b.mdx': docText(''),
      'deploy/redirects.yaml': 'redirects:\n  - from: /a\n    to: /b/\n',
    };
    expect(of(texts, change('deleted', 'docs/a.mdx', docText('')))).toEqual([]);
  });

  it('is not missed while the file that made it has a mistake of its own', () => {
    const file = 'blog/2026-11-21-x/index.mdx';
    const lists = {'blog/tags.yml': tags};
    const changed = change('changed', file, note('x'));
    expect(of({[file]: note('other'), ...lists}, changed)).toEqual([]);
    expect(of({[file]: note('x').replace('[tail]', '[tial]'), ...lists}, changed)).toEqual([]);
    expect(of({[file]: note('x').replace('title: A', 'title: A: b'), ...lists}, changed)).toEqual([]);
    const before = change('changed', 'case-studies/feed/study.yaml', study('symptoms: [host-path]'));
    const texts = (line: string): Readonly<Record<string, string>> => ({
      'case-studies/feed/study.yaml': study(line),
      'case-studies/feed/published.json': '{"r1": {}}',
    });
    expect(of(texts('symptoms: [other]'), before)[0]).toMatch(/symptom\/host-path\/ was an address/);
    expect(of(texts('symtoms: [host-path]'), before)).toEqual([]);
    expect(of(texts('year: 2031'), before)).toEqual([]);
    expect(of(texts('year: 2021'), before).join()).toMatch(/symptom\/host-path\/ was an address/);
  });

  it('is not missed when it was a draft, is still there, or never was an address', () => {
    expect(
      of({}, change('deleted', 'docs/a.mdx', docText('').replace('---\n', '---\ndraft: true\n'))),
    ).toEqual([]);
    expect(of({'docs/a.mdx': docText('new')}, change('changed', 'docs/a.mdx', docText('old')))).toEqual([]);
    expect(
      of({}, change('deleted', 'src/ui/Figure.tsx', ''), change('deleted', 'docs/_part.mdx', '')),
    ).toEqual([]);
  });
});

describe('the list of redirects', () => {
  it('is told of an entry that stands twice and leads nowhere, each once', () => {
    const entry = '  - from: /old/\n    to: /gone/\n';
    expect(
      of({'deploy/redirects.yaml': `redirects:\n${entry}${entry}`}).map((line) => line.split(' → ')[0]),
    ).toEqual([
      'deploy/redirects.yaml:2:5 error: /old/ is redirected to /gone/, and a later entry redirects the same path.',
      'deploy/redirects.yaml:2:5 error: /old/ is redirected to /gone/, which is no page.',
    ]);
  });

  it('is read, or its mistake is reported with its line', () => {
    expect(of({'deploy/redirects.yaml': 'redirects:\n  - from: gone\n    to: /b/\n'})[0]).toMatch(
      /^deploy\/redirects\.yaml:2:11 error: `from` of entry 1 .* has no slash in front\. → Write `from: \/gone`/,
    );
  });

  it('leads to headings that exist, and tells of another site', () => {
    expect(of(leadingTo('/b/#there'))).toEqual([]);
    expect(of(leadingTo('/b/#ther'))[0]).toMatch(
      /^deploy\/redirects\.yaml:3:5 error: .*no heading.* → Write `\/b\/#there`/,
    );
  });

  it('leads to another site only where somebody answers for it, and to ours by its path', async () => {
    const [line = ''] = of(leadingTo('https://example.com/'));
    expect(line).toMatch(/:3:5 warning: The target https:\/\/example\.com\/ is on another site/);
    const [, comment = ''] = /`(# check-allow [^`]+)`/.exec(line) ?? [];
    const texts = leadingTo('https://example.com/');
    const answered = (texts['deploy/redirects.yaml'] ?? '').replace(
      '    to:',
      () =>
        `    ${comment.replace('WHY IT IS RIGHT', 'The tool moved there').replace('YOUR-NAME', 'anna')}\n    to:`,
    );
    const input = inputOfTexts({...texts, 'deploy/redirects.yaml': answered});
    expect((await run(input, [redirects])).findings.filter(({file}) => file !== '.')).toEqual([]);
    expect(of(leadingTo('https://msmsoft.example/b/#there'))[0]).toMatch(
      /:3:5 error: .* is a page of this site, written in full\. → Write `to: \/b\/#there`\./,
    );
  });

  it('leads to pages that exist, with the nearest one as the mend', () => {
    expect(of(leadingTo('/bb/'))[0]).toMatch(
      /which is no page\. → If \/b\/ is meant, write `to: \/b\/`\. If nothing took/,
    );
    expect(of(leadingTo('/elsewhere/'))[0]).toMatch(/→ Write as `to:` the path of a page that exists/);
  });
});
