import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {claimText} from '../../domain/evidence/claim.ts';
import {publish} from '../../domain/evidence/publish.ts';
import {lineText} from '../../domain/transcript/transcript.ts';
import {compareRevisions} from './compare-revisions.ts';
import {claimsIn} from './find-claim.ts';
import {readFolder} from './read-folder.ts';
import {readCaseStudies, type ReadStudy} from './read.ts';

let folder = '';
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'studies-')), 'case-studies');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(path.dirname(folder), {recursive: true});
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
  writeFileSync(path.join(folder, file), text);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

async function publishFeed(): Promise<void> {
  const result = publish(await readFolder(folder, 'feed'), sha256);
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  write('feed/published.json', result.json);
}

function yaml(revisions: readonly string[], after: string): string {
  return `title: Feed
summary: A feed whose tail spiked whenever shards moved, traced shard by shard to one saturated queue.
client: not published
revisions:
${revisions.map((kind, at) => `  - {id: r${at + 1}, date: 2026-11-2${at + 1}, kind: ${kind}, reason: R.}\n`).join('')}claims:
  p99: {metric: Latency, statistic: p99, before: 4.1 s, after: ${after}, better: lower, grade: reported}
`;
}

/** A study with r1 published, and r2 with another figure, another text and another session. */
async function writeStudy(): Promise<void> {
  write('feed/study.yaml', yaml(['first'], '380 ms'));
  write('feed/r1.mdx', '## Result\n\nAs it was reported.\n\n<Transcript id="feed/trace" />\n');
  write('feed/transcripts/trace.txt', '$ trace\np99  {claim:feed.p99}\n');
  await publishFeed();
  write('feed/study.yaml', yaml(['first', 'correction'], '400 ms'));
  write('feed/r2.mdx', '## Result\n\nAs it was corrected.\n\n<Transcript id="feed/trace" />\n');
}

function sessions({revisions}: ReadStudy): readonly string[] {
  return revisions.map(({transcripts}) => transcripts['feed/trace']?.lines.map(lineText).join('\n') ?? '');
}

async function feed(drafts = false): Promise<ReadStudy> {
  const {studies} = await readCaseStudies(folder, {drafts});
  if (studies[0] === undefined) throw new Error('no study');
  return studies[0];
}

describe('case studies', () => {
  it('have in each revision its own figures, in claims and in sessions', async () => {
    await writeStudy();
    await publishFeed();
    const read = await feed();
    expect(read.revisions.map(({claims}) => claims.map(claimText))).toEqual([
      ['4.1\u2009s → 380\u2009ms'],
      ['4.1\u2009s → 400\u2009ms'],
    ]);
    expect(sessions(read)).toEqual([
      expect.stringContaining('380\u2009ms'),
      expect.stringContaining('400\u2009ms'),
    ]);
  });

  it('are built without a revision that is not published, which is told, and written with it', async () => {
    await writeStudy();
    expect((await feed(false)).study.claims.map(claimText)).toEqual(['4.1\u2009s → 380\u2009ms']);
    expect((await feed(true)).study.claims.map(claimText)).toEqual(['4.1\u2009s → 400\u2009ms']);
    const {unpublished} = await readCaseStudies(folder, {drafts: false});
    expect(unpublished).toEqual([
      expect.stringMatching(/^case-studies\/feed\/study\.yaml:6:\d+ {2}Revision r2 is not published yet.*npm run publish -- feed/),
    ]);
  });

  it('name every mistake of every file at once, with file and line', async () => {
    await writeStudy();
    write('feed/r1.mdx', 'Edited.\n');
    write('feed/transcripts/other.txt', '$ x\n{claim:feed.mean}\n');
    write('queue/r1.mdx', 'Text.\n');
    await expect(readCaseStudies(folder, {drafts: true})).rejects.toThrow(
      /feed\/r1\.mdx:1:1 .*edited since\.[^]*feed\/transcripts\/other\.txt:2:\d+ .*no claim “feed\.mean”[^]*queue\/study\.yaml:1:1 /,
    );
  });
});

describe('revisions compared', () => {
  it('are every two of them, word by word and value by value', async () => {
    await writeStudy();
    await publishFeed();
    write('feed/study.yaml', yaml(['first', 'correction', 'clarification'], '400 ms'));
    write('feed/r3.mdx', '## Result\n\nAs it was corrected.\n\nMore.\n');
    const {study, revisions, pairs} = compareRevisions(await feed(true));
    expect(study).toEqual({slug: 'feed', title: 'Feed', to: '/case-studies/feed/'});
    expect(revisions.map(({id}) => id)).toEqual(['r1', 'r2', 'r3']);
    expect(pairs.map(({from, to, claims}) => [from, to, claims.map(({kind}) => kind)])).toEqual([
      ['r2', 'r3', []],
      ['r1', 'r3', ['changed']],
      ['r1', 'r2', ['changed']],
    ]);
    expect(pairs[2]?.text.find(({kind}) => kind === 'changed')?.runs).toEqual([
      {kind: 'same', text: 'As it was '},
      {kind: 'deleted', text: 'reported'},
      {kind: 'inserted', text: 'corrected'},
      {kind: 'same', text: '.'},
    ]);
  });
});

describe('a claim in a fence', () => {
  it('is that of the revision in whose text it stands, and elsewhere the newest that is published', async () => {
    await writeStudy();
    const find = claimsIn(folder);
    const text = (file?: string): string | undefined => {
      const claim = find('feed.p99', file);
      return claim && claimText(claim);
    };
    expect(text(path.join(folder, 'feed/r1.mdx'))).toContain('380');
    expect(text(path.join(folder, 'feed/r2.mdx'))).toContain('400');
    expect(text()).toContain('400');
    vi.stubEnv('NODE_ENV', 'production');
    expect(text()).toContain('380');
  });
});
