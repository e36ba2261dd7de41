import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {comparable, findQuantities} from './find-quantities.ts';
import {numbers} from './rule.ts';

const study = `title: Feed
summary: A study of a test whose summary is long enough to pass the schema of study.yaml.
client: not published
revisions: [{id: r1, date: 2026-11-21, kind: first, reason: First publication.}]
claims:
  p99: {metric: Latency, before: 4.1 s, after: 380 ms, better: lower, grade: reported, conditions: {load: 42 req/s}}
`;

function linesOf(body: string): readonly string[] {
  return findingsOf(numbers, {'docs/a.mdx': docText(body), 'case-studies/feed/study.yaml': study});
}

/** The numbers that the findings name; a finding that names none, whole. */
function of(body: string): readonly string[] {
  return linesOf(body).flatMap((line) => {
    const named = [...line.matchAll(/“(.*?)”/g)].map(([, text = '']) => text);
    return named.length > 0 ? named : [line];
  });
}

function seriesOf(key: string, name: string): string {
  return `${key}:\n  name: ${name}\n  description: Waits.\n  introduction: From 4.1 s to 380 ms.\n`;
}

describe('a number with a unit', () => {
  it.each([
    ['it took 28 ms', ['28 ms']],
    ['6 min 12 s, then 40 s', ['6 min 12 s', '40 s']],
    ['3 % of it, 3% of it, 3 per cent', ['3 %', '3%', '3 per cent']],
    ['6.4× and 6.4x, a 20-minute build', ['6.4×', '6.4x', '20-minute']],
    ['310 req/s/core or 1,180 requests per second', ['310 req/s/core', '1,180 requests per second']],
    ['3.5–4.5 ms', ['4.5 ms']],
    ['1.2 TB, 512 MiB, 3 GHz, 64 cores', ['1.2 TB', '512 MiB', '3 GHz', '64 cores']],
    ['380ms, p99=380ms, ~380ms', ['380ms', '380ms', '380ms']],
    ['10k req/s, 5k s', ['10k req/s']],
    ['50/s, 50 /s, 3 req/min', ['50/s', '50 /s', '3 req/min']],
    ['200 a second, 1,200 jobs a day, 3 per minute', ['200 a second', '1,200 jobs a day', '3 per minute']],
    ['3 ms/request, 1 s/2 s', ['3 ms/request', '1 s']],
    ['28\u2009ms and 28\u00A0ms', ['28\u2009ms', '28\u00A0ms']],
  ])('is found in “%s”', (text, found) => {
    expect(findQuantities(text).map(({text}) => text)).toEqual(found);
  });

  it.each([
    'p99 of 100 requests',
    'the 1990s',
    'version 2026.1',
    '4 × 4 × 4',
    'ed25519',
    '95th percentile',
    '5 steps',
    'port 12000 and 12000 requests',
    '24/7',
    'a/50/s/b',
    '2026-02-31, was a day',
    '2026-11-21 a day',
    'a 64-bit program on a 2-core machine',
  ])('is not found in “%s”', (text) => {
    expect(findQuantities(text)).toEqual([]);
  });

  it('is compared by its value', () => {
    expect(comparable('0.38 s')).toEqual(comparable('380 ms'));
    expect(comparable('3 GHz')).toBeUndefined();
  });
});

/** A note with this text, and with code that computes its figures. */
function computed(text: string): Readonly<Record<string, string>> {
  return {
    'blog/2026-11-21-waits/index.mdx': docText(text),
    'blog/2026-11-21-waits/receipt.yaml': 'claims: {}\n',
    'blog/2026-11-21-waits/reproduce/claims.mjs': 'export const claims = 1;\n',
  };
}

describe('prose', () => {
  it('may repeat a figure or a condition of a claim that the page shows', () => {
    expect(of('<Claim id="feed.p99" />\n\nFrom 4.1 s to 0.38 s at 42 req/s, and not 5 s.')).toEqual(['5 s']);
  });

  it('may not state a figure of a claim that it does not show', () => {
    expect(of('From 4.1 s.')).toEqual(['4.1 s']);
  });

  it('has context up to the end of a marked paragraph', () => {
    expect(of('It takes 1 s\nor 2 s. {/* context: worked example */}\n\nIt takes 3 s.')).toEqual(['3 s']);
  });

  it('has context from a mark with a slip in it, which is told elsewhere', () => {
    expect(of('It takes 1 s. {/* contxt: worked example */}')).toEqual([]);
  });

  it('has context in all rows of a marked table', () => {
    expect(of('| a | b |\n|---|---|\n| 1 s | 2 s |\n| 3 s | {/* context: arithmetic */} |\n')).toEqual([]);
  });

  it('has context from a mark of its own line to the next heading', () => {
    expect(
      of('## A\n\nIt takes 1 s.\n\n{/* context: arithmetic */}\n\n- 2 s\n\n### B\n\nIt takes 3 s.'),
    ).toEqual(['1 s', '3 s']);
  });

  it('is marked with a reason, and not in vain', () => {
    for (const mark of ['{/* context */}', '{/* context: x */}'])
      expect(of(`It takes 1 s. ${mark}`)[0]).toMatch(/does not say what the numbers are/);
    expect(of('It takes long. {/* context: arithmetic */}')[0]).toMatch(/stands for no number/);
  });

  it('is told once a section and once a table, with how many there are, the first of them and both mends', () => {
    const section = 'It takes 1 s or 2 s.\n\nOr 3 s, 4 s.\n\n| a |\n|---|\n| 5 s |\n| 6 s |\n';
    const lines = linesOf(`## A\n\n${section}\nAnd 7 s.\n\n## B\n\n8 s.`);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(
      /^docs\/a\.mdx:8:10 error: No claim that this page shows has these 5 figures of this section: “1 s” \(line 8\), “2 s” \(line 8\), “3 s” \(line 10\) and 2 more \(lines 10, 17\)\. → .*<ClaimText id="ID" \/>.* in place of the typed figure.* at the end of its paragraph, for example `\{\/\* context: worked example \*\/\}`; or once under the heading/,
    );
    expect(lines[1]).toMatch(
      /^docs\/a\.mdx:14:3 error: No claim that this page shows has these 2 figures of this table.*any one cell, behind its text/,
    );
    expect(lines[2]).toMatch(/^docs\/a\.mdx:21:1 error: No claim that this page shows has the figure “8 s”/);
  });

  it.each([
    ['p99 (ms)', '380', '380 ms'],
    ['p99, ms', '1,380.5', '1,380.5 ms'],
    ['wait in s', '~3', '~3 s'],
    ['share [%]', '12–14', '12–14 %'],
    ['req/s', '3.5 (2.8–4.0)', '3.5 (2.8–4.0) req/s'],
    ['duration (min)', '**12**', '12 min'],
  ])('is seen in a table whose head is “%s”', (head, cell, figure) => {
    expect(of(`| case | ${head} |\n|---|--:|\n| a | ${cell} |\n`)).toEqual([figure]);
  });

  it.each([
    ['latency, min', '380'],
    ['min', '380'],
    ['requests', '380'],
    ['p99 (of 64)', '380'],
    ['p99 (ms)', 'none'],
    ['p99 (ms)', '`380`'],
    ['p99 (ms)', '<ClaimText id="feed.p99" />'],
  ])('is none in a table whose head is “%s”, under it “%s”', (head, cell) => {
    expect(of(`| case | ${head} |\n|---|--:|\n| a | ${cell} |\n`)).toEqual([]);
  });

  it('under a unit is a figure of a claim that the page shows, or has a mark in its table, or is computed', () => {
    const table = '| case | p99 (ms) |\n|---|--:|\n| a | 380 |\n';
    expect(of(`<Claim id="feed.p99" />\n\n${table}`)).toEqual([]);
    expect(of(`${table}| {/* context: worked example */} b | 12 |\n`)).toEqual([]);
    const note = {'blog/2026-11-21-waits/index.mdx': docText(table)};
    expect(findingsOf(numbers, note)).toHaveLength(1);
    expect(findingsOf(numbers, computed(table))).toEqual([]);
    expect(findingsOf(numbers, computed('| case | p99 |\n|---|--:|\n| a | 380 ms |\n'))).toEqual([]);
    expect(findingsOf(numbers, computed(`${table}\nIt takes 380 ms.`))).toHaveLength(1);
  });

  it('of a note is sent to the receipt beside it', () => {
    const note = {'blog/2026-11-21-waits/index.mdx': docText('It takes 1 s.')};
    expect(findingsOf(numbers, note)[0]).toMatch(
      /receipt\.yaml beside the note.*<ClaimText id="waits\.NAME" \/>` in place of the figure\./,
    );
  });

  it('may repeat a figure of a receipt whose claim the page shows', () => {
    const texts = {
      'blog/2026-11-21-waits/index.mdx': docText('<Claim id="waits.p99" />\n\nIt takes 3 ms, not 4 ms.'),
      'blog/2026-11-21-waits/receipt.yaml': 'claims: {p99: {metric: Latency, value: 3 ms}}\n',
    };
    expect(findingsOf(numbers, texts)).toEqual([expect.stringContaining('has the figure “4 ms”')]);
  });

  it('is not told where the file of a claim that the page shows is no YAML', () => {
    const texts = {
      'docs/a.mdx': docText('<Claim id="waits.p99" />\n\nIt takes 3 ms.'),
      'blog/2026-11-21-waits/receipt.yaml': 'claims: {p99: "\n',
    };
    expect(findingsOf(numbers, texts)).toEqual([]);
  });

  it('stands for itself in a block with a `check-allow` over it, which allows no other', () => {
    const body = 'It takes 1 s.\n\n{/* check-allow numbers: quoted — @anna */}\n\nOr 2 s, 3 s.\n\nOr 4 s.';
    expect(linesOf(body).map((line) => /mdx:(\d+)/.exec(line)?.[1])).toEqual(['6', '10']);
    expect(of(body)).toEqual(['1 s', '4 s', '2 s', '3 s']);
  });

  it('is left alone in code and in comments', () => {
    expect(of('`20 ms` {/* 20 ms */}\n\n```text\n20 ms\n```')).toEqual([]);
  });

  it('is left alone in a published revision and judged in a draft', () => {
    const texts = {'case-studies/feed/study.yaml': study, 'case-studies/feed/r1.mdx': 'It took 12 ms.'};
    expect(findingsOf(numbers, texts)).toHaveLength(1);
    expect(findingsOf(numbers, {...texts, 'case-studies/feed/published.json': '{"r1": {}}'})).toEqual([]);
  });
});

/** What is found in a note with these fields and this text. */
function ofNote(head: string, body: string): readonly string[] {
  return findingsOf(numbers, {
    'blog/2026-11-21-a/index.mdx': `---\ntitle: A note\n${head}\n---\n\n${body}`,
    'case-studies/feed/study.yaml': study,
  });
}

/** What is found in a study whose summary begins so. */
function ofSummary(summary: string): readonly string[] {
  return findingsOf(numbers, {'case-studies/feed/study.yaml': study.replace('A study of', summary)});
}

describe('a number where no component can stand', () => {
  it('repeats a claim that the note shows, or what its text marks as context', () => {
    const body = '<Claim id="feed.p99" />\n\nA gate of 3 % {/* context: the setting */}';
    expect(ofNote('description: From 4.1 s to 0.38 s at a gate of 3 %.', body)).toEqual([]);
    expect(ofNote('answer: "11x, from 4.1 s."\ntags: []', body)).toEqual([
      expect.stringMatching(
        /mdx:3:\d+ error: No claim that this note shows has the figure “11x” of its `answer`/,
      ),
    ]);
    expect(ofNote('description: From 4.1 s.', 'Text.')).toHaveLength(1);
  });

  it('repeats a claim of its study', () => {
    expect(ofSummary('At 42 req/s from 4.1 s to 380 ms, a study of')).toEqual([]);
    expect(ofSummary('From 4.1 s to 390 ms, a study of')).toEqual([
      expect.stringMatching(
        /study\.yaml:2:\d+ error: No claim of this study has the figure “390 ms” of its `summary`/,
      ),
    ]);
  });

  it('repeats what a note of the series shows, in the words about a series', () => {
    const files = {
      'blog/2026-11-21-a/index.mdx': '---\nseries: Tails\n---\n\n<Claim id="feed.p99" />\n',
      'blog/2026-11-21-b/index.mdx': '---\nseries: Locks\n---\n\nText.\n',
      'case-studies/feed/study.yaml': study,
    };
    expect(findingsOf(numbers, {...files, 'blog/series.yml': seriesOf('tails', 'Tails')})).toEqual([]);
    expect(findingsOf(numbers, {...files, 'blog/series.yml': seriesOf('locks', 'Locks')})).toEqual([
      expect.stringMatching(
        /series\.yml:4:3 error: No note of this series shows a claim with the figure “380 ms” of the series’ `introduction`/,
      ),
      expect.stringMatching(/series\.yml:4:3 .*“4\.1 s”/),
    ]);
  });
});
