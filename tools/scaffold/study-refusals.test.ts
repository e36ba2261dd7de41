import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {newCaseStudy} from './new-case-study.ts';
import {newRevision, type RevisionOptions} from './new-revision.ts';

const root = mkdtempSync(path.join(tmpdir(), 'scaffold-'));
const folder = path.join(root, 'case-studies/feed');
mkdirSync(folder, {recursive: true});
afterAll(() => rmSync(root, {recursive: true}));

const study = `title: Feed
summary: A feed whose tail spiked whenever shards moved, traced shard by shard to one saturated queue.
client: not published
revisions:
  - {id: r1, date: 2026-11-21, kind: first, reason: First publication.}
`;
writeFileSync(path.join(folder, 'study.yaml'), study);

const typed: RevisionOptions = {
  slug: 'feed',
  kind: 'correction',
  reason: 'One, not two.',
  date: '2026-11-22',
  today: '2026-11-22',
};

function revision(options: Partial<RevisionOptions>, text = '## Context\n'): () => unknown {
  return () => {
    writeFileSync(path.join(folder, 'r1.mdx'), text);
    return newRevision(root, {...typed, ...options});
  };
}

describe('a revision of a case study', () => {
  it('is made of the day that it is published on', () => {
    expect(revision({})()).toHaveLength(3);
    expect(revision({date: '2026-11-21'})()).toHaveLength(3);
  });

  it.each([
    [
      '2020-01-01',
      '--date 2020-01-01 is before 2026-11-21, the day of r1, and nothing was written: write a day from 2026-11-21 to 2026-11-22.',
    ],
    [
      '2026-11-23',
      '--date 2026-11-23 lies ahead, and nothing was written: write the day on which the revision is published, 2026-11-22 at the latest.',
    ],
    ['2026-11-31', '--date 2026-11-31 is no day, and nothing was written: write --date YYYY-MM-DD.'],
  ])('is refused on %s', (date, message) => {
    expect(revision({date})).toThrow(message);
    expect(readFileSync(path.join(folder, 'study.yaml'), 'utf8')).toBe(study);
  });

  it('says at once what it needs', () => {
    const needed =
      'write --kind correction (or clarification, re-measurement, retraction) and --reason "…", one sentence for readers.';
    expect(revision({kind: '', reason: ''})).toThrow(
      `A revision says what it is to the one before: ${needed}`,
    );
    expect(revision({kind: 'first'})).toThrow(`A later revision is no “first”: ${needed}`);
  });

  it('is not needed where the one before is not published', () => {
    expect(revision({}, '{/* Draft: later */}\n')).toThrow(
      /^r1 is not published yet: to change it, edit case-studies\/feed\/r1\.mdx, and no revision is needed\. To publish it, mend this first:\ncase-studies\/feed\/r1\.mdx:1:1/,
    );
  });
});

describe('a new case study', () => {
  const options = {slug: 'cache', date: '2026-11-22', today: '2026-11-22'};

  it('of a name that is taken is told the whole command of its next state', () => {
    expect(() => newCaseStudy(root, {...options, slug: 'feed'})).toThrow(
      'For its next state: `npm run new -- revision feed --kind KIND --reason "…"` (kinds: correction, clarification, re-measurement, retraction)',
    );
  });

  it('is not of a day that lies ahead', () => {
    expect(newCaseStudy(root, options)).toHaveLength(2);
    expect(() => newCaseStudy(root, {...options, date: '2026-11-23'})).toThrow(
      /^--date 2026-11-23 lies ahead/,
    );
  });
});
