import {describe, expect, it} from 'vitest';
import {findingsOf} from '../../core/testing.ts';
import {caseStudies} from './rule.ts';

const study = `title: Feed
summary: A feed whose tail spiked whenever shards moved, traced shard by shard to one saturated queue.
client: not published
revisions:
  - {id: r1, date: 2026-11-21, kind: first, reason: First publication.}
`;

describe('a case study', () => {
  it('has a text for each revision', () => {
    expect(findingsOf(caseStudies, {'case-studies/feed/study.yaml': study, 'case-studies/feed/r1.mdx': ''})).toEqual([]);
    expect(findingsOf(caseStudies, {'case-studies/feed/study.yaml': study})).toEqual([
      'case-studies/feed/study.yaml:5:6 error: Revision r1 has no text. → Write case-studies/feed/r1.mdx.',
    ]);
  });

  it('names every revision that has a text', () => {
    const texts = {'case-studies/feed/study.yaml': study, 'case-studies/feed/r1.mdx': '', 'case-studies/feed/r2.mdx': '', 'case-studies/feed/_part.mdx': ''};
    expect(findingsOf(caseStudies, texts).map((line) => line.split(' ')[0])).toEqual(['case-studies/feed/r2.mdx:1:1']);
  });

  it('is reported at the line of its mistake', () => {
    const broken = study.replace('kind: first', 'kind: frist');
    expect(findingsOf(caseStudies, {'case-studies/feed/study.yaml': broken})[0]).toMatch(/^case-studies\/feed\/study\.yaml:5:/);
  });
});
