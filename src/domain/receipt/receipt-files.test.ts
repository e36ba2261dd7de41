import {describe, expect, it} from 'vitest';
import {readReceiptFiles, type ReceiptFinding} from './receipt-files.ts';

const source = `command: node blog/x/reproduce/run.mjs
regenerates: [The tables]
claims:
  least:
    metric: Requests
    statistic: count
    value: "299"
    better: lower
    grade: modelled
    data: data/ranks.csv
`;
const files = ['index.mdx', 'receipt.yaml', 'reproduce/run.mjs', 'reproduce/claims.mjs', 'data/ranks.csv'];

function findingsWith(
  present: readonly string[],
  change: (source: string) => string = (same) => same,
): readonly ReceiptFinding[] {
  return readReceiptFiles({source: change(source), files: new Set(present), revisions: ['r1']}).findings;
}

describe('a receipt beside the files of its note', () => {
  it('refers to what is there', () => {
    expect(readReceiptFiles({source, files: new Set(files), revisions: ['r1']})).toMatchObject({
      receipt: {claims: [{name: 'least'}]},
      findings: [],
    });
  });

  it.each([
    ['reproduce/run.mjs', 1, /no reproduce\/run\.mjs/, /reproduce\/claims\.mjs/],
    ['reproduce/claims.mjs', 3, /Nothing recomputes/, /default export/],
    ['data/ranks.csv', 10, /no data\/ranks\.csv/, /Run `node blog\/x\/reproduce\/run\.mjs`/],
  ])('is told where %s is missing', (missing, line, message, fix) => {
    expect(findingsWith(files.filter((file) => file !== missing))).toEqual([
      expect.objectContaining({
        line,
        message: expect.stringMatching(message),
        fix: expect.stringMatching(fix),
      }),
    ]);
  });

  it('is told the file that was probably meant', () => {
    expect(findingsWith(files, (same) => same.replace('ranks.csv', 'rank.csv'))).toMatchObject([
      {fix: 'Write `data/ranks.csv`.'},
    ]);
  });

  it('is told of a revision that the note does not have', () => {
    expect(findingsWith(files, (same) => `${same}    revision: r2\n`)).toMatchObject([
      {line: 11, message: 'The note has no revision r2.', fix: expect.stringContaining('r1')},
    ]);
  });

  it('that cannot be read is told so with its lines, and nothing else', () => {
    expect(findingsWith([], () => 'command: x\n')).toMatchObject([
      {
        line: 1,
        message: expect.stringContaining('regenerates'),
        fix: expect.stringContaining('receipt.schema.json'),
      },
    ]);
  });
});
