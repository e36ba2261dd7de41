import {describe, expect, it} from 'vitest';
import {docText, siteOfTexts} from './testing.ts';

const note = (front: string): string => `---\ntitle: N\n${front}\n---\n\nText.\n`;

describe('the addresses of a site', () => {
  const {routes} = siteOfTexts({
    'docs/practice/index.mdx': docText('Text.'),
    'docs/practice/_part.mdx': 'Text.',
    'versioned_docs/version-2026.1/practice/index.mdx': docText('Text.'),
    'blog/2026-11-21-a/index.mdx': note('tags: [used]'),
    'blog/2026-11-22-b/index.mdx': note('tags: [drafted]\ndraft: true'),
    'blog/tags.yml': 'used:\n  permalink: /in-use\ndrafted: {}\nunused: {}\n',
    'blog/authors.yml': 'msmsoft: {page: true}\nguest: {}\n',
    'case-studies/feed/study.yaml': 'title: Feed\n',
    'case-studies/feed/r1.mdx': 'Text.',
    'case-studies/feed/published.json': '{"r1": {}, "r2": {}}',
    'case-studies/written/study.yaml': 'title: Written\n',
    'case-studies/written/r1.mdx': 'Text.',
    'src/pages/index.tsx': '',
    'src/pages/index.test.tsx': '',
    'src/pages/privacy.mdx': docText('Text.'),
    'static/evidence.json': '',
  });

  it('are those of pages, with their files', () => {
    expect(
      [...routes]
        .filter(([, {kind}]) => kind === 'page')
        .map(([route]) => route)
        .toSorted(),
    ).toEqual(['/2026.1/practice/', '/field-notes/a/', '/practice/', '/privacy/']);
    expect(routes.get('/field-notes/b/')?.kind).toBe('draft');
  });

  it('are also those that code makes', () => {
    const made = [...routes].filter(([, {kind}]) => kind === 'made').map(([route]) => route);
    expect(made).toEqual(
      expect.arrayContaining([
        '/',
        '/evidence.json',
        '/case-studies/feed/',
        '/case-studies/feed/r1/',
        '/case-studies/feed/changes/',
        '/case-studies/service/',
        '/field-notes/rss.xml',
        '/field-notes/tags/in-use/',
      ]),
    );
    expect(made).toEqual(expect.arrayContaining(['/field-notes/authors/', '/field-notes/authors/msmsoft/']));
    expect(made).not.toContain('/case-studies/feed/r2/');
    expect(routes.get('/case-studies/written/')?.kind).toBe('draft');
    expect(made).not.toEqual(expect.arrayContaining(['/field-notes/tags/drafted/']));
    expect(made).not.toEqual(expect.arrayContaining(['/field-notes/authors/guest/']));
  });
});
