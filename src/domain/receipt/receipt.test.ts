import {describe, expect, it} from 'vitest';
import {claimText, type Claim} from '../evidence/claim.ts';
import {machineText} from './machine.ts';
import {noteClaims} from './note-claims.ts';
import {parseReceipt, type Receipt} from './receipt.ts';

const experiment = `command: node blog/2026-12-01-polite/reproduce/run.mjs
duration: 6 min 10 s
machine: {kind: virtual machine, cores: 2, memory: 4 GB, operating-system: Debian 13, kernel: Linux 6.12.48}
software: {node: 24.21.0, wrk: "4.2"}
runs: 5
noise:
  throughput: {metric: Throughput, cv: 2.1 %, runs: 5}
regenerates: [Every figure and every claim]
needs-machine: [Absolute times]
cannot-repeat: [{what: The first failed attempt, why: Its data was not kept.}]
`;

const p99 = `  closed-p99:
    metric: Latency
    subject: closed loop
    statistic: p99
    value: 1.2 ms
    better: lower
    n: 20,000 requests
    interval: {low: 1.1 ms, high: 1.3 ms, level: 95 %, by: binomial ranks}
    data: data/closed.csv
`;

function read(source: string): Receipt {
  const parsed = parseReceipt(source);
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

function claimsOf(yaml: string): readonly Claim[] {
  return noteClaims(
    {
      slug: 'polite',
      to: '/field-notes/polite/',
      title: 'The load tester that waited politely',
      revisions: [
        {id: 'r1', date: '2026-12-01', kind: 'first', reason: 'First publication.'},
        {id: 'r2', date: '2026-12-09', kind: 'correction', reason: 'The interval was too narrow.'},
      ],
    },
    read(`${experiment}claims:\n${yaml}`),
  );
}

/** `line: message` of each mistake. */
function mistakes(source: string): readonly string[] {
  const parsed = parseReceipt(source);
  return parsed.kind === 'ok' ? [] : parsed.findings.map(({line, message}) => `${line}: ${message}`);
}

/** The only mistake of the receipt with this claim, changed by a replacement. */
function mistakeAfter(from: string | RegExp, to: string): string {
  const source = `${experiment}claims:\n${p99}`;
  if (source.search(from) < 0) throw new Error(`no ${from}`);
  const found = mistakes(source.replace(from, to));
  return found.length === 1 ? (found[0] ?? '') : `${found.length} mistakes: ${found.join('; ')}`;
}

/** The mistakes of a change from 4 ms to 2 ms with this interval. */
function mistakesOfChange(interval: string): readonly string[] {
  return mistakes(`${experiment}claims:
  tail: {metric: Latency, statistic: p99, before: 4 ms, after: 2 ms, better: lower, n: 5 runs, data: data/a.csv, interval: ${interval}}
`);
}

/** The mistakes of a formula’s time, with this behind it. */
function mistakesOfModel(more: string): readonly string[] {
  return mistakes(`command: node x.mjs
regenerates: [The wait]
claims:
  wait: {metric: Wait, value: 3 ms, better: lower, grade: modelled${more}}
`);
}

describe('a receipt', () => {
  it('says on what its figures were taken, and names no machine', () => {
    const {machine, needsMachine, cannotRepeat, noise} = read(experiment);
    expect(machine && machineText(machine)).toBe(
      'virtual machine, 2 cores, 4\u2009GB, Debian 13, Linux 6.12.48',
    );
    expect(needsMachine).toEqual(['Absolute times']);
    expect(cannotRepeat).toHaveLength(1);
    expect(noise['throughput']?.cv.value).toBeCloseTo(0.021, 12);
  });

  it('gives claims that enter the register like any other, with their sample, machine and interval', () => {
    const [claim] = claimsOf(p99);
    expect(claim).toMatchObject({
      id: 'polite.closed-p99',
      grade: 'measured',
      statistic: 'p99',
      conditions: {
        sample: '20,000 requests',
        environment: 'virtual machine, 2 cores, 4\u2009GB, Debian 13, Linux 6.12.48',
      },
      source: {to: '/field-notes/polite/'},
      revision: 'r1',
      date: '2026-12-01',
    });
    expect(claim && claimText(claim)).toBe('1.2\u2009ms');
    expect(claim?.interval).toBe('95\u2009% interval 1.1\u2009ms to 1.3\u2009ms, binomial ranks');
  });

  it('dates a claim by the revision that gave its figure, and keeps an environment that is written', () => {
    const [claim] = claimsOf(`${p99}    revision: r2\n    conditions: {environment: one core}\n`);
    expect(claim).toMatchObject({revision: 'r2', date: '2026-12-09', conditions: {environment: 'one core'}});
  });

  it('says where a sample bounds nothing, or why there is no interval', () => {
    const unbounded = p99.replace('high: 1.3 ms', 'high: unbounded');
    const none = p99.replace(/\{low.*\}/, '{none: the greatest of one run has none}');
    const texts = [unbounded, none].map((yaml) => claimsOf(yaml)[0]?.interval);
    expect(texts).toEqual([
      '95\u2009% interval from 1.1\u2009ms, no upper bound, binomial ranks',
      'no interval: the greatest of one run has none',
    ]);
  });

  it('of a note that only computes needs no machine', () => {
    const {claims, machine} = read(`command: node blog/x/reproduce/ranks.mjs
regenerates: [The table of ranks]
claims:
  least: {metric: Requests, statistic: count, value: "299", better: lower, grade: modelled}
`);
    expect(machine).toBeUndefined();
    expect(claims[0]).toMatchObject({name: 'least', recompute: 'least', stated: {grade: 'modelled'}});
  });
});

describe('a receipt that is wrong', () => {
  it.each([
    ['duration: 6 min 10 s', 'duration: 20 min', /^2: `duration`: write a time of at most 10 min/],
    ['kernel: Linux 6.12.48', 'kernel: Linux 6.12.48-acme-build7', /^3: .*name and numbers alone/],
    ['operating-system: Debian 13', 'operating-system: Debian 13 on host-7.example.org', /^3: .*`Debian 13`/],
    ['cores: 2,', 'cores: 2, hostname: box,', /^3: .*hostname/],
    ['"4.2"', '4.2', /^4: `software\.wrk`: write a version in quotes/],
    ['24.21.0', '/opt/node/24', /^4: .*version alone/],
    ['cv: 2.1 %', 'cv: 2.1 ms', /^7: .*write a share/],
    ['command: node', 'command: cd x && node', /^1: .*one command/],
    ['n: 20,000 requests', 'n: 20000', /^18: .*how many and of what/],
    ['low: 1.1 ms', 'low: 1.1×', /^19: .*“1.1×” is no bound.*time/],
    ['high: 1.3 ms', 'high: fast', /^19: .*“fast” is not a figure/],
    [
      'high: 1.3 ms',
      'high: 1.15 ms',
      /^19: .*`low` is 1\.1.ms, `high` is 1\.15.ms, and the figure, 1\.2.ms, does not lie between/,
    ],
    [
      'low: 1.1 ms, high: 1.3 ms',
      'low: 1.3 ms, high: 1.1 ms',
      /^19: .*`low` is 1\.3.ms.*the lower bound as `low`/,
    ],
    ['    statistic: p99\n', '', /^13: .*a measured claim needs `statistic`: write what the figure is/],
    ['statistic: p99', 'statistic: not published', /^13: .*a measured claim needs `statistic`/],
    [
      'value: 1.2 ms',
      'before: 1.2 ms',
      /^16: `claims\.closed-p99\.before`: `before: 1\.2.ms` stands without `after`/,
    ],
    ['level: 95 %', 'level: 95', /^19: .*no confidence/],
    ['low: 1.1 ms, high: 1.3 ms', 'low: unbounded, high: unbounded', /^19: .*write `none`/],
    ['level: 95 %, ', '', /^19: .*`low`, `high`, `level` and `by`/],
    ['data: data/closed.csv', 'data: ../closed.csv', /^20: .*data\/closed-loop\.csv/],
    [
      'better: lower',
      'better: lower\n    grade: reported',
      /^18: .*“reported” is no grade of a receipt.*`measured` .* or `modelled`/,
    ],
    ['better: lower', 'better: lower\n    conditions: {sample: many}', /^18: .*written once, as `n`/],
    ['    n: 20,000 requests\n', '', /^13: .*needs `n`/],
    ['    data: data/closed.csv\n', '', /^13: .*needs `data`/],
    [
      'runs: 5\nnoise',
      'noise',
      /^1: `runs`: is missing, and `closed-p99` was measured: write in how many runs, such as `runs: 6`/,
    ],
    ['1.2 ms', '1.2 ×', /^16: .*is a ratio/],
    ['better: lower', 'better: less', /^17: .*write lower or higher: which way is an improvement/],
    ['    better: lower\n', '', /^12: `claims\.closed-p99\.better` is missing: .*`better: lower`/],
    ['better: lower', 'better: lower\n    grade: estimated', /an estimate by rule/],
    [
      'runs: 5\nnoise',
      'runs: 4\nnoise',
      /^5: `runs`: 4 are fewer than the 5 of `noise\.throughput\.runs`: write how often/,
    ],
    [
      'n: 20,000 requests',
      'n: 6 runs',
      /^5: `runs`: 5 are fewer than the 6 of `claims\.closed-p99\.n`: .* at least 6/,
    ],
    ['value: 1.2 ms', 'value: "1.2"', /^16: .*“1\.2” has no unit, and its bounds are in ms: write `1\.2 ms`/],
    ['command: node', 'comand: node', /^1: `comand` is not a field of this file; did you mean `command`\?$/],
    [
      'metric: Latency',
      'metrics: Latency',
      /^13: `metrics` is not a field of `claims\.closed-p99`; did you mean `metric`/,
    ],
    [/    n: .*\n.*\n.*\n/, '', /^13: .*counts as measured, .*: write `grade: modelled` if/],
    [/^command.*\n/, '', /^1: `command` is missing: write for example `command: node /],
    [
      'better: lower',
      'better: lower\n    host: x',
      /^18: `host` is not a field .* Write one of: after, before, conditions, grade, /,
    ],
  ])('with “%s” as “%s” is told where and what to write', (from, to, expected) => {
    expect(mistakeAfter(from, to)).toMatch(expected);
  });

  it('has the bounds of a change in ×, of how many times better', () => {
    expect(mistakesOfChange('{low: 1.8×, high: 2.3×, level: 95 %, by: bootstrap over runs}')).toEqual([]);
    expect(mistakesOfChange('{low: 1.8 ms, high: 2.3 ms, level: 95 %, by: bootstrap over runs}')).toEqual([
      expect.stringMatching(/^12: .*“1\.8.ms” is no bound.*`4.8×`/),
      expect.stringMatching(/^12: .*“2\.3.ms” is no bound/),
    ]);
  });

  it('that changes is told the ratio which its bounds leave out', () => {
    expect(mistakesOfChange('{low: 2.1×, high: 2.3×, level: 95 %, by: bootstrap over runs}')).toEqual([
      expect.stringMatching(/`low` is 2\.1×, `high` is 2\.3×, and 2\.0×, which follows from 4.ms → 2.ms,/),
    ]);
  });

  it('whose figures stand in each other’s place is told so', () => {
    expect(mistakesOfChange('{low: 0.4×, high: 0.6×, level: 95 %, by: bootstrap over runs}')).toEqual([
      expect.stringMatching(
        /the other way round: write `before: 2.ms` and `after: 4.ms`, or, if more is better here, `better: higher`/,
      ),
    ]);
  });

  it('whose figure is a formula’s time says which statistic the formula gives', () => {
    expect(mistakesOfModel('')).toEqual([
      expect.stringMatching(
        /^4: .*statistic of a time is missing: write the one that the formula gives, as `statistic: mean`/,
      ),
    ]);
    expect(mistakesOfModel(', statistic: max')).toEqual([]);
  });

  it('is told everything at once', () => {
    expect(mistakes('machine: {cores: many}\nclaims: {A: {}}\n').length).toBeGreaterThan(5);
  });
});
