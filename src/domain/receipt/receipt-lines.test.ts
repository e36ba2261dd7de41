import {expect, it} from 'vitest';
import {parseReceipt} from './receipt.ts';
import {receiptLines} from './receipt-lines.ts';

const computed = {
  noise: {p99: {cv: 0.027_3, runs: 6}},
  claims: {
    p99: {unit: 'ms', value: 2.3456, n: 6, low: 0.1, high: undefined},
    tail: {unit: 'ms', before: 1234.5, after: 380, n: 20_000, low: 3.04, high: 3.256},
    served: {value: 1617},
    times: {multiple: 1.0189},
  },
};

it('gives figures as one writes them, and says what the data does not know', () => {
  expect(receiptLines(computed)).toBe(`noise:
  p99:
    cv: 2.7 %
    runs: 6
claims:
  p99:
    value: 2.35 ms
    n: 6 # of what: runs, requests, …
    interval: {low: 0.100 ms, high: unbounded} # and in the braces: level, by
  tail:
    before: 1,235 ms
    after: 380 ms
    n: 20,000 # of what: runs, requests, …
    interval: {low: 3.04×, high: 3.26×} # and in the braces: level, by
  served:
    value: "1,617"
  times:
    multiple: 1.02×`);
});

it('is no whole receipt before its author has written the rest', () => {
  const parsed = parseReceipt(`command: node x.mjs\nregenerates: [All]\n${receiptLines(computed)}\n`);
  expect(parsed.kind === 'findings' && parsed.findings.map(({message}) => message).join('\n')).toMatch(
    /claims\.p99\.metric.*[^]*`claims\.p99\.interval`: write `low`/,
  );
});
