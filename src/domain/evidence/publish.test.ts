import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {publish} from './publish.ts';
import type {StudyFiles} from './study-files.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

function yaml(revisions: string): string {
  return `title: Feed
summary: A feed whose tail spiked whenever shards moved, traced shard by shard to one saturated queue.
client: not published
revisions:
  - {id: r1, date: 2026-11-21, kind: first, reason: A reason.}
${revisions}claims:
  p99: {metric: Latency, statistic: p99, before: 4.1 s, after: 380 ms, better: lower, grade: reported}
`;
}

const first: StudyFiles = {
  slug: 'feed',
  study: yaml(''),
  published: undefined,
  texts: new Map([['r1', '## Context\n\n<Transcript id="feed/trace" />\n']]),
  transcripts: new Map([['trace', '$ trace\n']]),
};

function published(files: StudyFiles): StudyFiles {
  const result = publish(files, sha256);
  if (result.kind !== 'published') throw new Error(JSON.stringify(result));
  return {...files, published: result.json};
}

const second: StudyFiles = {
  ...published(first),
  study: yaml('  - {id: r2, date: 2026-11-22, kind: clarification, reason: A reason.}\n'),
  texts: new Map([...first.texts, ['r2', '## Context\n\nMore.\n']]),
};

describe('publishing', () => {
  it('keeps what was published before', () => {
    const before: unknown = JSON.parse(published(first).published ?? '');
    expect(JSON.parse(published(second).published ?? '')).toMatchObject(before as object);
  });

  it('is done once', () => {
    expect(publish(published(first), sha256)).toEqual({kind: 'already', revision: 'r1'});
  });

  it.each([
    [
      {...first, texts: new Map([['r1', 'A\n\n  {/* Draft: later */}\n']])},
      'r1.mdx:3 The text is marked as a draft.',
    ],
    [
      {...first, transcripts: new Map()},
      'r1.mdx:1 The text shows the session `feed/trace`, which does not exist.',
    ],
    [
      {...second, texts: new Map([...first.texts, ['r2', first.texts.get('r1') ?? '']])},
      'r2.mdx:1 r2 says what the revision before it says, word by word and claim by claim.',
    ],
    [{...first, texts: new Map()}, 'study.yaml:5 Revision r1 has no text.'],
  ])('is refused with what to do: %#', (files, message) => {
    const result = publish(files, sha256);
    expect(
      result.kind === 'refused' && result.findings.map((one) => `${one.file}:${one.line} ${one.message}`),
    ).toEqual([message]);
  });
});
