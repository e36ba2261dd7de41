import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {findingsOf} from '../../core/testing.ts';
import {receipts} from './rule.ts';

const good = path.join(import.meta.dirname, 'fixtures/good/blog/2026-11-21-waits');
const read = (name: string): string => readFileSync(path.join(good, name), 'utf8');
const folder = 'blog/2026-11-21-waits';
const written = read('receipt.yaml');

/** The findings on the good note with this receipt, where main has `before`. */
function after(before: string, receipt: string, note = read('index.mdx')): readonly string[] {
  const files = {
    [`${folder}/index.mdx`]: note,
    [`${folder}/receipt.yaml`]: receipt,
    [`${folder}/data/ranks.csv`]: '',
    [`${folder}/reproduce/run.mjs`]: '',
    [`${folder}/reproduce/claims.mjs`]: '',
  };
  const change = {kind: 'changed', file: `${folder}/receipt.yaml`, before: () => before} as const;
  return findingsOf(receipts, files, {changes: () => [change]});
}

const corrected = read('index.mdx').replace(
  'receipt: receipt.yaml',
  `receipt: receipt.yaml
revisions:
  - {id: r1, date: 2026-11-21, kind: first, reason: The first publication of it.}
  - {id: r2, date: 2026-11-22, kind: correction, reason: The least sample was one too small.}`,
);

describe('a claim that main has', () => {
  it('stays as it is while other things change', () => {
    expect(after(written, written.replace('The least sample', 'Everything'))).toEqual([]);
  });

  it('changes with a revision of its note alone', () => {
    const other = written.replace('"299"', '"300"');
    expect(after(written, other)).toEqual([
      expect.stringMatching(
        /receipt\.yaml:4:\d+ error: The claim `least` differs from what was published as r1\. → .*`revision: r2`/,
      ),
    ]);
    expect(after(written, `${other}    revision: r2\n`, corrected)).toEqual([]);
  });

  it('is not taken away', () => {
    expect(after(written, written.replace('least:', 'fewest:'))).toEqual([
      expect.stringMatching(/receipt\.yaml:3:\d+ error: The claim `least` was published and is gone/),
    ]);
  });
});

it('a receipt that the front matter does not name is told to the author', () => {
  expect(after(written, written, read('index.mdx').replace('receipt: receipt.yaml\n', ''))).toEqual([
    expect.stringMatching(
      /index\.mdx:1:1 error: The note has a receipt\.yaml.* → Write `receipt: receipt\.yaml`/,
    ),
  ]);
});
