import {describe, expect, it} from 'vitest';
import {publish} from '../../../domain/evidence/publish.ts';
import {sha256} from '../../core/sha256.ts';
import {studyFilesOf} from '../../core/study-files.ts';
import {findingsOf, siteOfTexts} from '../../core/testing.ts';
import {caseStudies} from './rule.ts';

const study = `title: Feed
summary: A feed whose tail spiked whenever shards moved, traced shard by shard to one saturated queue.
client: not published
revisions:
  - {id: r1, date: 2026-11-21, kind: first, reason: First publication.}
`;
const draft = {'case-studies/feed/study.yaml': study, 'case-studies/feed/r1.mdx': '## Context\n'};

/** The same texts, with published.json as `npm run publish` writes it. */
function published(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const [files] = studyFilesOf(siteOfTexts(texts));
  const result = files === undefined ? undefined : publish(files, sha256);
  if (result?.kind !== 'published') throw new Error(JSON.stringify(result));
  return {...texts, 'case-studies/feed/published.json': result.json};
}

describe('a case study', () => {
  it('is right where it is published as it stands', () => {
    expect(findingsOf(caseStudies, published(draft))).toEqual([]);
  });

  it('may be written, with a warning that a build leaves it out', () => {
    expect(findingsOf(caseStudies, draft)).toEqual([
      'case-studies/feed/study.yaml:5:6 warning: Revision r1 is not published yet: `npm start` shows it, a build leaves it out. → When it is ready: `npm run publish -- feed`; after that its text cannot be edited. Until then this warning may stay.',
    ]);
  });

  it('is not published with the words of its scaffold', () => {
    const summary = study.replace(/summary: .*/, 'summary: "gap: one sentence of 50 to 160 characters, for lists and search results."');
    const texts = {...draft, 'case-studies/feed/study.yaml': summary};
    expect(findingsOf(caseStudies, texts)).toContainEqual(
      expect.stringMatching(/^case-studies\/feed\/study\.yaml:2:11 error: A gap is left here: one sentence/),
    );
    expect(() => published(texts)).toThrow('A gap is left here: one sentence');
    expect(() => published({...draft, 'case-studies/feed/r1.mdx': '{/* gap: the result. */}\n'})).toThrow(
      'A gap is left here: the result.',
    );
  });

  it('has a text for each revision', () => {
    expect(findingsOf(caseStudies, {'case-studies/feed/study.yaml': study})).toEqual([
      'case-studies/feed/study.yaml:5:6 error: Revision r1 has no text. → Write its text into case-studies/feed/r1.mdx.',
    ]);
    const second = '  - {id: r2, date: 2026-11-21, kind: correction, reason: Another.}\n';
    expect(findingsOf(caseStudies, {...published(draft), 'case-studies/feed/study.yaml': study + second})).toEqual([
      'case-studies/feed/study.yaml:6:6 error: Revision r2 has no text. → Write its text into case-studies/feed/r2.mdx, or take r2 out of this list.',
    ]);
  });

  it.each(['revisions:\n', 'revisions: []\n'])('is told how the first entry is written: %j', (list) => {
    const texts = {...draft, 'case-studies/feed/study.yaml': study.replace(/revisions:[^]*/, list)};
    expect(findingsOf(caseStudies, texts)[0]).toContain(
      '`revisions: [{id: r1, date: YYYY-MM-DD, kind: first, reason: First publication.}]`.',
    );
  });

  it('that was published on this branch alone may be published anew, as the mend says', () => {
    const corrected = {'case-studies/feed/r1.mdx': '## Contexts\n'};
    expect(findingsOf(caseStudies, {...published(draft), ...corrected})).toEqual([
      expect.stringMatching(
        /If r1 is not published on `main` yet \(.*\), nobody has read r1: delete case-studies\/feed\/published\.json, and publish again: `npm run publish -- feed`\.$/,
      ),
    ]);
    expect(findingsOf(caseStudies, published({...draft, ...corrected}))).toEqual([]);
  });

  it('names every revision that has a text', () => {
    const texts = {
      ...published(draft),
      'case-studies/feed/r2.mdx': '',
      'case-studies/feed/_part.mdx': '',
    };
    expect(findingsOf(caseStudies, texts).map((line) => line.split(' ')[0])).toEqual([
      'case-studies/feed/r2.mdx:1:1',
    ]);
  });

  it('is reported at the line of its mistake', () => {
    const broken = {'case-studies/feed/study.yaml': study.replace('kind: first', 'kind: frist')};
    expect(findingsOf(caseStudies, broken)[0]).toMatch(/^case-studies\/feed\/study\.yaml:5:/);
  });

  it('is the same published with any line ends', () => {
    const texts = published(draft);
    expect(findingsOf(caseStudies, {...texts, 'case-studies/feed/r1.mdx': '## Context\r\n'})).toEqual([]);
    expect(findingsOf(caseStudies, {...texts, 'case-studies/feed/r1.mdx': '## Contexts\n'})[0]).toMatch(
      /^case-studies\/feed\/r1\.mdx:1:1 error: The text of r1 was published on 2026-11-21/,
    );
  });
});
