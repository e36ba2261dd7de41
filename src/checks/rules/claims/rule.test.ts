import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {claims} from './rule.ts';

const study = {'case-studies/feed/study.yaml': 'claims:\n  p99: {}\n'};

describe('a claim that is named', () => {
  it('may come from a study that has other mistakes', () => {
    expect(findingsOf(claims, {...study, 'docs/a.mdx': docText('<Claim id="feed.p99" />')})).toEqual([]);
  });

  it('is looked for in pages, fences and transcripts', () => {
    const found = findingsOf(claims, {
      ...study,
      'docs/a.mdx': docText(
        '<Claim id="feed.p9" />\n\n```terminal\n$ x\n{claim:feed.p98} {claim:feed.p97}\n```\n',
      ),
      'case-studies/feed/transcripts/t.txt': 'p99  {claim:feed.p96}\n',
    });
    expect(found.map((line) => line.split(' ')[0])).toEqual([
      'case-studies/feed/transcripts/t.txt:1:6',
      'docs/a.mdx:6:8',
      'docs/a.mdx:10:1',
      'docs/a.mdx:10:18',
    ]);
  });

  it('is suggested from its own study', () => {
    const more = {'case-studies/fee/study.yaml': 'claims:\n  p98: {}\n'};
    expect(findingsOf(claims, {...study, ...more, 'docs/a.mdx': docText('<Claim id="feed.p98" />')})).toEqual(
      [
        'docs/a.mdx:6:8 error: There is no claim `feed.p98`. → Write `feed.p99`. Or add `p98` to the claims of case-studies/feed/study.yaml.',
      ],
    );
  });
});
