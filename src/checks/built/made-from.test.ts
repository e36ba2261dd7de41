import {describe, expect, it} from 'vitest';
import {docText, siteOfTexts} from '../core/testing.ts';
import {madeFrom} from './made-from.ts';

const study =
  'title: Feed\nsummary: A summary.\nclient: A firm\nrevisions: [{id: r1, date: 2026-11-21, kind: first, reason: First.}]\n';

const site = siteOfTexts({
  'docs/practice/a.mdx': docText('Text.'),
  'versioned_docs/version-2026.1/practice/a.mdx': docText('Text.'),
  'blog/2026-11-21-note/index.mdx': '---\nslug: note\ndate: 2026-11-21\n---\n\nText.\n',
  'src/pages/index.tsx': '',
  'src/pages/privacy.mdx': docText('# Privacy\n'),
  'static/key.txt': 'key',
  'case-studies/feed/study.yaml': study,
  'case-studies/feed/r1.mdx': 'Text.',
  'case-studies/feed/r2.mdx': 'Text.',
  'case-studies/feed/published.json': '{"r1": {}, "r2": {}}',
  'case-studies/feed/transcripts/trace.txt': '$ perf\n',
});

describe('the source of a built page', () => {
  it.each([
    ['/practice/a/', 'docs/practice/a.mdx'],
    ['/2026.1/practice/a/', 'versioned_docs/version-2026.1/practice/a.mdx'],
    ['/field-notes/note/', 'blog/2026-11-21-note/index.mdx'],
    ['/privacy/', 'src/pages/privacy.mdx'],
    ['/', 'src/pages/index.tsx or a file that it imports'],
    ['/key.txt', 'static/key.txt'],
    ['/field-notes/', 'the notes in blog/'],
    ['/field-notes/rss.xml', 'the notes in blog/'],
    ['/field-notes/tags/tail/', 'blog/tags.yml or the notes in blog/'],
    ['/case-studies/', 'the study.yaml files in case-studies/'],
    ['/case-studies/feed/r1/', 'case-studies/feed/study.yaml or case-studies/feed/r1.mdx'],
    [
      '/case-studies/feed/',
      'case-studies/feed/study.yaml, case-studies/feed/r1.mdx, case-studies/feed/r2.mdx or case-studies/feed/transcripts/',
    ],
  ])('%s is %s', (route, source) => {
    expect(madeFrom(route, site)).toBe(source);
  });

  it('is not guessed where nothing tells', () => {
    expect(madeFrom('/assets/js/reader.js', site)).toBeUndefined();
    expect(madeFrom('/nowhere/', site)).toBeUndefined();
  });
});
