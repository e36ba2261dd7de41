import {describe, expect, it} from 'vitest';
import {receiptDifferences} from './differences.ts';
import {readRecomputation, type Recomputation, type RecomputedClaim} from './recomputation.ts';
import {parseReceipt, type Receipt} from './receipt.ts';
import {rerunVerdicts} from './rerun.ts';
import {tableProblems} from './tables.ts';

function receipt(): Receipt {
  const parsed = parseReceipt(`command: node blog/x/reproduce/run.mjs
duration: 2 min
machine: {kind: container, cores: 2, memory: 4 GB, operating-system: Debian 13, kernel: Linux 6.12}
software: {node: 24.21.0}
runs: 5
noise:
  latency: {metric: Latency, cv: 2.1 %, runs: 5}
regenerates: [Every claim]
conclusions:
  hides: The closed loop hides the stall.
claims:
  tail:
    {metric: Latency, statistic: p99, before: "1,200 ms", after: 380 ms, better: lower, n: 5 runs, data: data/a.csv,
      interval: {low: 3.0×, high: 3.3×, level: 95 %, by: bootstrap over runs}}
  p50:
    {metric: Latency, statistic: p50, value: 1.10 ms, better: lower, n: "20,000 requests", data: data/a.csv,
      interval: {low: 1.08 ms, high: unbounded, level: 95 %, by: binomial ranks}, recompute: median}
  amplification:
    {metric: Attempts per request, statistic: mean, multiple: 1.02×, better: lower, n: 5 runs, data: data/a.csv,
      interval: {low: 0.97×, high: 1.08×, level: 95 %, by: bootstrap over runs}}
`);
  if (parsed.kind !== 'ok') throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

const right: Recomputation = {
  claims: {
    tail: {unit: 's', before: 1.2004, after: 0.3799, low: 3.04, high: 3.26, n: 5},
    median: {unit: 'µs', value: 1104.9, low: 1076, n: 20_000},
    amplification: {multiple: 1.0189, low: 0.971, high: 1.084, n: 5},
  },
  noise: {latency: {cv: 0.021_49, runs: 5}},
  conclusions: {hides: true},
  tables: {},
  charts: {},
};

function withClaim(name: string, claim: RecomputedClaim): Recomputation {
  return {...right, claims: {...right.claims, [name]: {...right.claims[name], ...claim}}};
}

/** `keys: message → fix` of each difference. */
function differences(recomputation: Recomputation): readonly string[] {
  return receiptDifferences(receipt(), recomputation).map(
    ({path, message, fix}) => `${path.join('.')}: ${message} → ${fix}`,
  );
}

describe('a receipt and what its data gives', () => {
  it('are one when each figure is the computed one, rounded to its own digits', () => {
    expect(differences(right)).toEqual([]);
  });

  it.each([
    ['tail', {after: 0.3806}, /^claims\.tail\.after: “380\u2009ms” is written.* → Write `after: 381 ms`\.$/],
    ['tail', {before: 1.25}, /^claims\.tail\.before: .* → Write `before: "1,250 ms"`\.$/],
    ['tail', {low: 2.94}, /^claims\.tail\.interval\.low: .* → Write `low: 2\.9×`\.$/],
    ['tail', {n: 6}, /^claims\.tail\.n: “5 runs” is written, and the data has 6 → Write `n: 6 runs`\.$/],
    ['tail', {n: undefined}, /^claims\.tail\.n: .*returns no `n` for it → Return `n` there\.$/],
    ['tail', {after: undefined}, /^claims\.tail\.after: .*returns no `after` for it → Return `after`/],
    [
      'tail',
      {unit: 'kB'},
      /^claims\.tail\.before: “1,200\u2009ms” is written, .* in “kB” → If “kB” is its unit, write `before: .*` and `after: .*` here\. If not, return it there with `unit: 'ms'`\./,
    ],
    [
      'tail',
      {unit: undefined},
      /^claims\.tail\.before: .* without a `unit` → If “1,200\u2009ms” is right, return it there with `unit: 'ms'`\./,
    ],
    ['median', {value: 1106}, /^claims\.p50\.value: .* → Write `value: 1\.11 ms`\.$/],
    ['median', {high: 1200}, /^claims\.p50\.interval\.high: .* → Write `high: 1\.20 ms`\.$/],
    [
      'median',
      {low: undefined},
      /^claims\.p50\.interval\.low: .* → Return `low` there; .* write `unbounded`\.$/,
    ],
    ['amplification', {multiple: 1.03}, /^claims\.amplification\.multiple: .* → Write `multiple: 1\.03×`\.$/],
  ])('differ in %s where it gives %j', (name, claim, expected) => {
    expect(differences(withClaim(name, claim))).toEqual([expect.stringMatching(expected)]);
  });

  it('differ in noise, in a conclusion that does not hold, and in names that one of them lacks', () => {
    const wrong = {
      claims: {...right.claims, stray: {value: 1}},
      noise: {latency: {cv: 0.03, runs: 4}},
      conclusions: {hides: false},
      tables: {},
      charts: {},
    };
    expect(differences(wrong)).toEqual([
      expect.stringMatching(/^noise\.latency\.cv: .*Write `cv: 3\.0 %`/),
      expect.stringMatching(/^noise\.latency\.runs: “5” is written, and the data has 4/),
      expect.stringMatching(/^conclusions\.hides: it does not hold/),
      expect.stringMatching(/^claims: .*`stray` in its `claims`, which nothing here names/),
    ]);
    expect(differences({claims: {}, noise: {}, conclusions: {}, tables: {}, charts: {}})).toHaveLength(5);
  });

  it('differ once where a name was mistyped, and in a conclusion that nothing decides', () => {
    const {median, ...claims} = right.claims;
    expect(differences({...right, claims: {...claims, medain: median ?? {}}, conclusions: {}})).toEqual([
      'claims.p50: reproduce/claims.mjs returns no `median` in its `claims`, but `medain` → Write one name in both.',
      'conclusions.hides: reproduce/claims.mjs returns no `hides` in its `conclusions` → Return `hides` there, or take it out here.',
    ]);
  });
});

describe('what a module returns', () => {
  it('is taken where it has the shape of figures, with unbounded ends left out', () => {
    expect(readRecomputation({claims: {a: {unit: 'ms', value: 1, high: undefined}}})).toMatchObject({
      kind: 'ok',
      value: {claims: {a: {value: 1}}, noise: {}},
    });
  });

  it('is refused with the place of each slip', () => {
    expect(
      readRecomputation({claims: {a: {unit: 'parsec', value: Number.NaN}}, conclusions: {b: 'yes'}}),
    ).toEqual({
      kind: 'problems',
      problems: [
        {
          path: ['claims', 'a', 'unit'],
          message: expect.stringMatching(/^`claims\.a\.unit`/),
          fix: expect.stringContaining('recomputation.ts'),
        },
        expect.objectContaining({message: expect.stringMatching(/^`claims\.a\.value`: a finite number/)}),
        expect.objectContaining({message: expect.stringMatching(/^`conclusions\.b`: true or false/)}),
      ],
    });
  });

  it('is told the field that was probably meant, and that nothing was returned', () => {
    expect(readRecomputation({claims: {a: {valeu: 1}}})).toMatchObject({
      problems: [
        {message: '`valeu` is not a field of `claims.a`; did you mean `value`?', fix: 'Write `value`.'},
      ],
    });
    expect(readRecomputation(undefined)).toMatchObject({
      problems: [{message: 'it is nothing', fix: expect.stringContaining('return {claims')}],
    });
  });
});

describe('a run made anew', () => {
  it('holds or breaks conclusions and clear ratios, whatever the times; a ratio around 1 has nothing to hold', () => {
    const slower = withClaim('tail', {before: 9, after: 4});
    expect(rerunVerdicts(receipt(), slower)).toEqual([
      {kind: 'conclusion', name: 'hides', says: 'The closed loop hides the stall.', holds: true},
      {kind: 'ratio', name: 'tail', published: '3.16×', now: '2.25×', holds: true},
    ]);
    expect(rerunVerdicts(receipt(), withClaim('tail', {before: 3, after: 4}))[1]).toMatchObject({
      now: '0.750×',
      holds: false,
    });
    expect(rerunVerdicts(receipt(), {...right, claims: {}, conclusions: {}})).toMatchObject([
      {holds: undefined},
      {holds: undefined},
    ]);
  });
});

describe('the tables of a note', () => {
  const rows = ['| 100 | from 97 |', '| 1,000 | 983–997 |'];
  const text = `| n | ranks |\r\n|---|---|\r\n${rows.join('\r\n')}\r\n\r\nAnd so on.`;

  it('stand in its text row by row', () => {
    expect(tableProblems({ranks: rows}, text)).toEqual([]);
  });

  it('have each row that is another told at its own line', () => {
    expect(tableProblems({ranks: rows.toReversed()}, text)).toEqual([
      {kind: 'other', table: 'ranks', row: rows[1], line: 3},
      {kind: 'other', table: 'ranks', row: rows[0], line: 4},
    ]);
    expect(tableProblems({ranks: ['| 100 | from 98 |', '| 1,000 | 984–997 |']}, text)).toEqual([
      {kind: 'other', table: 'ranks', row: '| 100 | from 98 |', line: 3},
      {kind: 'other', table: 'ranks', row: '| 1,000 | 984–997 |', line: 4},
    ]);
  });

  it('are whole: no row is missing and none is added', () => {
    expect(tableProblems({ranks: [...rows, '| 10,000 | x |']}, text)).toEqual([
      {kind: 'missing', table: 'ranks', row: '| 10,000 | x |', line: 5},
    ]);
    expect(tableProblems({ranks: ['| 10 | x |', ...rows]}, text)).toEqual([
      {kind: 'missing', table: 'ranks', row: '| 10 | x |', line: 3},
    ]);
    expect(tableProblems({ranks: rows.slice(0, 1)}, text)).toEqual([
      {kind: 'extra', table: 'ranks', line: 4},
    ]);
    expect(tableProblems({ranks: rows.slice(1)}, text)).toEqual([{kind: 'extra', table: 'ranks', line: 3}]);
  });

  it('have their heads compared where those are computed', () => {
    const marked = text.replace('| n |', '| n {/* context: computed from the data */} |');
    expect(tableProblems({ranks: ['| n | ranks |', '|--:|---|', ...rows]}, marked)).toEqual([]);
    expect(tableProblems({ranks: ['| n | ms |', '|---|---|', ...rows]}, marked)).toEqual([
      {kind: 'other', table: 'ranks', row: '| n | ms |', line: 1},
    ]);
  });

  it('that the text has nothing of have no line', () => {
    expect(tableProblems({ranks: ['| none |']}, text)).toEqual([
      {kind: 'absent', table: 'ranks', row: '| none |'},
    ]);
  });

  it('may be lines of a session', () => {
    const session = '```terminal\n$ wrk\nRunning\n  50% 1 ms\n```\n';
    expect(tableProblems({session: ['$ wrk', 'Running', '  50% 1 ms']}, session)).toEqual([]);
    expect(tableProblems({session: ['$ wrk', 'Running', '  50% 2 ms']}, session)).toEqual([
      {kind: 'other', table: 'session', row: '50% 2 ms', line: 4},
    ]);
  });
});
