import {describe, expect, it} from 'vitest';
import {readReceiptFiles, type ReceiptFinding, type ReceiptReading} from './receipt-files.ts';

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

function read(text: string, present: readonly string[]): ReceiptReading {
  return readReceiptFiles({
    folder: 'blog/x',
    source: text,
    files: new Set(present),
    revisions: ['r1'],
    exists: (file) => file === 'tools/bench.ts',
  });
}

function findingsWith(
  present: readonly string[],
  change: (source: string) => string = (same) => same,
): readonly ReceiptFinding[] {
  return read(change(source), present).findings;
}

describe('a receipt beside the files of its note', () => {
  it('refers to what is there', () => {
    expect(read(source, files)).toMatchObject({
      receipt: {claims: [{name: 'least'}]},
      findings: [],
    });
  });

  it.each([
    [
      'reproduce/run.mjs',
      1,
      /runs blog\/x\/reproduce\/run\.mjs, and there is no such file/,
      /^Write the script as blog\/x\/reproduce\/run\.mjs/,
    ],
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
      {
        message: 'There is no data/rank.csv in the note’s folder.',
        fix: 'If data/ranks.csv is meant, write `data: data/ranks.csv`. If not, run `node blog/x/reproduce/run.mjs`, which should write data/rank.csv.',
      },
    ]);
  });

  it('is told once of data that several claims name', () => {
    const [, claim = ''] = source.split('claims:\n');
    const three = ['more', 'most'].map((name) => claim.replace('least', name)).join('');
    const present = files.filter((file) => file !== 'data/ranks.csv');
    expect(findingsWith(present, (same) => same + three)).toMatchObject([
      {
        line: 10,
        missing: 'data/ranks.csv',
        message: expect.stringContaining('which 2 more of the claims name'),
      },
    ]);
  });

  it.each([
    ['node blog/x/reproduce/runs.mjs', 'Write `blog/x/reproduce/run.mjs`.'],
    ['node reproduce/run.mjs --fast', 'Write `blog/x/reproduce/run.mjs`.'],
    ['python3 bench.py', 'Write one of blog/x/reproduce/run.mjs; or write that script.'],
  ])('is told that “%s” runs nothing', (command, fix) => {
    const wrong = findingsWith(files, (same) => same.replace('node blog/x/reproduce/run.mjs', command));
    expect(wrong).toMatchObject([{line: 1, fix}]);
  });

  it.each(['node ./blog/x/reproduce/run.mjs', 'node tools/bench.ts', 'npm run receipts -- x'])(
    'may run “%s”',
    (command) => {
      expect(findingsWith(files, (same) => same.replace('node blog/x/reproduce/run.mjs', command))).toEqual(
        [],
      );
    },
  );

  it('is told of a revision that the note does not have', () => {
    expect(findingsWith(files, (same) => `${same}    revision: r2\n`)).toMatchObject([
      {line: 11, message: 'The note has no revision r2.', fix: expect.stringContaining('r1')},
    ]);
  });

  it('that cannot be read is told so with its lines, each with its mend', () => {
    const wrong = findingsWith([], (same) =>
      same.replace('command', 'comand').replace('better: lower', 'better: less'),
    );
    expect(wrong.map(({line, message, fix}) => `${line}: ${message} → ${fix}`)).toEqual([
      '1: `comand` is not a field of this file. → Write `command`.',
      expect.stringMatching(/^8: .*\.$/),
    ]);
  });

  it('that is no YAML is told so with the place, and how YAML is mended', () => {
    expect(findingsWith([], () => 'command: "x\n')).toMatchObject([
      {line: 2, message: expect.stringMatching(/^YAML: /), fix: expect.stringMatching(/^Mend the YAML/)},
    ]);
  });
});
