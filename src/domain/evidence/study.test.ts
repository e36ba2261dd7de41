import {describe, expect, it} from 'vitest';
import {claimChange, claimMultiple, claimText, isImprovement, type Claim} from './claim.ts';
import {parseStudy} from './study.ts';

const head = `title: Feed fan-out
summary: A feed whose tail spiked whenever shards moved, traced shard by shard to one saturated queue.
client: not published
revisions:
  - {id: r1, date: 2026-11-21, kind: first, reason: First publication.}
`;

function claimOf(yaml: string): Claim {
  const parsed = parseStudy('feed', `${head}claims:\n  p99: ${yaml}\n`);
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.findings));
  const [claim] = parsed.value.claims;
  if (claim === undefined) throw new Error('no claim');
  return claim;
}

function findingsOf(source: string): readonly {line: number; message: string}[] {
  const parsed = parseStudy('feed', source);
  return parsed.kind === 'ok' ? [] : parsed.findings;
}

describe('a claim', () => {
  it('sets a change, its multiple and its relative change from the two figures', () => {
    const claim = claimOf(
      '{metric: latency, statistic: p99, before: 4.1 s, after: 380 ms, better: lower, grade: reported}',
    );
    expect(claim.id).toBe('feed.p99');
    expect(claimText(claim)).toBe('4.1\u2009s → 380\u2009ms');
    expect(claimMultiple(claim)).toBe('11×');
    expect(claimChange(claim)).toBe('−91\u2009%');
    expect(isImprovement(claim)).toBe(true);
  });

  it('calls a change for the worse by its name', () => {
    expect(
      isImprovement(
        claimOf(
          '{metric: latency, statistic: p50, before: 1 ms, after: 2 ms, better: lower, grade: reported}',
        ),
      ),
    ).toBe(false);
  });

  it('says by “not published” that its statistic is missing', () => {
    const claim = claimOf(
      '{metric: latency, statistic: not published, value: 2 ms, better: lower, grade: reported}',
    );
    expect(claim.statistic).toBeUndefined();
  });

  it('takes a published multiple as it stands and computes nothing from it', () => {
    const claim = claimOf('{metric: throughput, multiple: 6.4×, better: higher, grade: reported}');
    expect(claimText(claim)).toBe('6.4×');
    expect(claimMultiple(claim)).toBeUndefined();
    expect(isImprovement(claim)).toBe(true);
  });

  it('takes a multiple of what should be low for a change for the worse', () => {
    const claim = claimOf(
      '{metric: latency, statistic: p99, multiple: 404×, better: lower, grade: reported}',
    );
    expect(isImprovement(claim)).toBe(false);
  });
});

describe('a study with mistakes', () => {
  it('reports all of them, each at its line', () => {
    const source = `${head.replace('client: not published', 'clientt: x')}claims:
  p99:
    metric: latency
    before: 4 parsecs
    after: 1 s
    better: lower
    grade: certain
  bare: {metric: latency, better: lower, grade: reported}
`;
    const findings = findingsOf(source);
    expect(findings.map(({line}) => line)).toEqual(expect.arrayContaining([3, 9, 12]));
    expect(findings.map(({message}) => message)).toContain(
      '`clientt` is not a field of this file; did you mean `client`?',
    );
    expect(findings.map(({message}) => message).join('\n')).toMatch(/unknown unit “parsecs”/);
  });

  it.each([
    ['{metric: latency, better: lower, grade: reported}', /exactly one of/],
    [
      '{metric: latency, statistic: p99, before: 4 ms, better: lower, grade: reported}',
      /`before: 4.ms` stands without `after`/,
    ],
    [
      '{metric: latency, before: 4 ms, after: 3 ms, multiple: 6.4×, better: lower, grade: reported}',
      /never typed beside its two figures/,
    ],
    [
      '{metric: latency, before: 4 ms, after: 3 %, better: lower, grade: reported}',
      /write both with units of one kind/,
    ],
    [
      '{metric: latency, before: 4 ms, after: 3 ms, better: lower, grade: reported}',
      /statistic of a time is missing/,
    ],
    [
      '{metric: latency, statistic: tail, value: 3 ms, better: lower, grade: reported}',
      /write one of p50, .*or `not published`/,
    ],
  ])('refuses %s', (yaml, message) => {
    expect(findingsOf(`${head}claims:\n  p99: ${yaml}\n`)[0]).toMatchObject({
      line: 7,
      message: expect.stringMatching(message),
    });
  });

  it('points at the field that is wrong', () => {
    const source = `${head}claims:
  p99:
    metric: latency
    statistic: p99
    before: 4 ms
    after: 3 req/s
    better: lower
    grade: reported
  p50: {metric: latency, statistic: p50, value: 1 ms, better: lower, grade: illustrative}
`;
    expect(findingsOf(source).map(({line}) => line)).toEqual([11]);
    expect(findingsOf(source.replace('3 req/s', '3 ms'))).toMatchObject([
      {
        line: 14,
        message: expect.stringMatching(/the claim `p50` is illustrative .*; take the claim `p50` out/),
      },
    ]);
  });

  it('points at the line of broken YAML', () => {
    expect(findingsOf('title: [unclosed\n')[0]?.message).toMatch(/^YAML: /);
  });
});
