import {describe, expect, it} from 'vitest';
import type {Change} from '../../core/input.ts';
import {docText, findingsOf} from '../../core/testing.ts';
import {redirects} from './rule.ts';

function change(kind: Change['kind'], file: string, before?: string, from?: string): Change {
  return {kind, file, before: () => before, ...(from === undefined ? {} : {from})};
}

function of(texts: Readonly<Record<string, string>>, ...changes: readonly Change[]): readonly string[] {
  return findingsOf(redirects, texts, {changes: () => changes});
}

const note = (slug: string): string => `---\ntitle: A note\nslug: ${slug}\ntags: [tail]\n---\n\nText.\n`;
const tags = 'tail:\n  label: Tail\n  permalink: /tail\n  description: About tails.\n';

describe('an address that existed at the merge base', () => {
  it('is missed at the file that had it, with the likely new address', () => {
    expect(
      of(
        {'docs/practice/tails.mdx': docText('')},
        change('renamed', 'docs/practice/tails.mdx', docText(''), 'docs/practice/tail.mdx'),
      ),
    ).toEqual([
      'docs/practice/tails.mdx:1:1 error: /practice/tail/ was an address of the site, and nothing stands there any more. → Write into deploy/redirects.yaml `- from: /practice/tail/` and below it `to: ` with /practice/tails/.',
    ]);
  });

  it('is missed when its page is deleted, its slug changed, or its file of static/ gone', () => {
    expect(of({}, change('deleted', 'docs/a.mdx', docText('')))[0]).toMatch(
      /^docs\/a\.mdx:1:1 error: \/a\/ was/,
    );
    const file = 'blog/2026-11-21-x/index.mdx';
    expect(of({[file]: note('new')}, change('changed', file, note('old')))[0]).toMatch(
      /\/field-notes\/old\/ was/,
    );
    expect(of({}, change('deleted', 'static/key.txt', 'key'))[0]).toMatch(
      /^static\/key\.txt:1:1 error: \/key\.txt was/,
    );
  });

  it('is missed when a list of notes is gone', () => {
    const file = 'blog/2026-11-21-x/index.mdx';
    const texts = {[file]: note('x').replace('tail', 'other'), 'blog/tags.yml': tags};
    expect(of(texts, change('changed', file, note('x')))[0]).toMatch(
      /^blog\/2026-11-21-x\/index\.mdx:1:1 error: \/field-notes\/tags\/tail\/ was/,
    );
  });

  it('is not missed once it has a redirect', () => {
    const texts = {
      'docs/b.mdx': docText(''),
      'deploy/redirects.yaml': 'redirects:\n  - from: /a\n    to: /b/\n',
    };
    expect(of(texts, change('deleted', 'docs/a.mdx', docText('')))).toEqual([]);
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
  it('is read, or its mistake is reported with its line', () => {
    expect(of({'deploy/redirects.yaml': 'redirects:\n  - from: gone\n    to: /b/\n'})[0]).toMatch(
      /^deploy\/redirects\.yaml:2:11 error: .*write a path of this site/,
    );
  });
});
