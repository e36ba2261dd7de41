import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it, vi} from 'vitest';
import {docText, filesFindingsOf, inputOfTexts} from '../../core/testing.ts';
import {receipts} from './rule.ts';

const good = path.join(import.meta.dirname, 'fixtures/good/blog/2026-11-21-waits');
const read = (name: string): string => readFileSync(path.join(good, name), 'utf8');
const folder = 'blog/2026-11-21-waits';
const written = read('receipt.yaml');

const whole = {
  [`${folder}/index.mdx`]: read('index.mdx'),
  [`${folder}/receipt.yaml`]: written,
  [`${folder}/data/ranks.csv`]: read('data/ranks.csv'),
  [`${folder}/reproduce/run.mjs`]: '',
  [`${folder}/reproduce/claims.mjs`]: read('reproduce/claims.mjs'),
};
type Files = Readonly<Record<string, string>>;

/** The findings on the good note with these files otherwise. */
function findings(files: Files): Promise<readonly string[]> {
  return filesFindingsOf(receipts, {...whole, ...files});
}

/** The same on another receipt, where main has `before`. */
function after(before: string, receipt: string, files: Files = {}): Promise<readonly string[]> {
  const change = {kind: 'changed', file: `${folder}/receipt.yaml`, before: () => before} as const;
  return filesFindingsOf(
    receipts,
    {...whole, [`${folder}/receipt.yaml`]: receipt, ...files},
    {changes: () => [change]},
  );
}

const corrected = read('index.mdx').replace(
  'receipt: receipt.yaml',
  `receipt: receipt.yaml
revisions:
  - {id: r1, date: 2026-11-21, kind: first, reason: The first publication of it.}
  - {id: r2, date: 2026-11-22, kind: correction, reason: The least sample was one too small.}`,
);

const claims = read('reproduce/claims.mjs');
/** The module with the figure of another name, or another figure. */
const renamed = {[`${folder}/reproduce/claims.mjs`]: claims.replace('least:', 'leats:')};
const more = {[`${folder}/data/ranks.csv`]: 'rank,n\n1,300\n'};

describe('a claim that main has', () => {
  it('stays as it is while other things change', async () => {
    expect(await after(written, written.replace('The least sample', 'Everything'))).toEqual([]);
  });

  it('changes with a revision of its note alone', async () => {
    const other = written.replace('"299"', '"300"');
    expect(await after(written, other, more)).toEqual([
      expect.stringMatching(
        /receipt\.yaml:4:\d+ error: The claim `least` differs from what was published as r1\. → .*`revision: r2`/,
      ),
    ]);
    const revised = {...more, [`${folder}/index.mdx`]: corrected};
    expect(await after(written, `${other}    revision: r2\n`, revised)).toEqual([]);
  });

  it('goes back to no earlier revision', async () => {
    const revised = {...more, [`${folder}/index.mdx`]: corrected};
    const second = `${written.replace('"299"', '"300"')}    revision: r2\n`;
    expect(await after(second, second.replace('r2', 'r1'), revised)).toEqual([
      expect.stringMatching(/was published as r2 of its note, and says r1\. → Write `revision: r2`\.$/),
    ]);
    const other = second.replace('"300"', '"301"').replace('r2', 'r1');
    const data = {...revised, [`${folder}/data/ranks.csv`]: 'rank,n\n1,301\n'};
    expect(await after(second, other, data)).toEqual([
      expect.stringMatching(
        /differs from what was published as r2.* → Write `revision: r3` here, .*begins with r1.*`- \{id: r3, date/,
      ),
    ]);
  });

  it('is first what its data gives, and only then of a revision', async () => {
    expect(await after(written, written.replace('"299"', '"300"'))).toEqual([
      expect.stringMatching(/`claims\.least\.value`: .* → Write `value: "299"`\.$/),
    ]);
  });

  it('is not taken away', async () => {
    expect(await after(written, written.replace('least:', 'leats:'), renamed)).toEqual([
      expect.stringMatching(/receipt\.yaml:3:\d+ error: The claim `least` was published and is gone/),
    ]);
  });
});

describe('the module that computes the figures', () => {
  it('is run, and what it gives is held against the receipt', async () => {
    expect(await findings({[`${folder}/receipt.yaml`]: written.replace('"299"', '"298"')})).toEqual([
      expect.stringMatching(
        /receipt\.yaml:7:\d+ error: `claims\.least\.value`: “298” is written.* → Write `value: "299"`\.$/,
      ),
    ]);
    expect(await findings(renamed)).toEqual([
      expect.stringMatching(/receipt\.yaml:4:\d+ error: .*returns no `least` in its `claims`, but `leats`/),
    ]);
  });

  it('and the receipt miss one file of data together, which is told once', async () => {
    const {[`${folder}/data/ranks.csv`]: _, ...others} = whole;
    expect(await filesFindingsOf(receipts, others)).toEqual([
      expect.stringMatching(/receipt\.yaml:10:\d+ error: There is no data\/ranks\.csv .* → Run `node /),
    ]);
  });

  it('is not run where the run is about other files', async () => {
    const broken = {[`${folder}/reproduce/claims.mjs`]: 'const;'};
    const {files} = inputOfTexts({'docs/a.mdx': ''});
    expect(await filesFindingsOf(receipts, {...whole, ...broken}, {files})).toEqual([]);
  });

  it('that differs is told even where the receipt is none of the changed files', async () => {
    const file = `${folder}/reproduce/claims.mjs`;
    const {files} = inputOfTexts({[file]: ''});
    expect(await filesFindingsOf(receipts, {...whole, ...renamed}, {files})).toEqual([
      expect.stringMatching(
        /^blog\/2026-11-21-waits\/reproduce\/claims\.mjs:1:1 error: blog\S*receipt\.yaml:4:3: `claims\.least`: /,
      ),
    ]);
  });

  it('sees nothing of the environment, where the key of the client list is', async () => {
    vi.stubEnv('CONFIDENTIALITY_KEY', 'the key of a test');
    const asking = 'export default () => { throw new Error(String(process.env.CONFIDENTIALITY_KEY)); };';
    try {
      expect(await findings({[`${folder}/reproduce/claims.mjs`]: asking})).toEqual([
        expect.stringContaining('The figures cannot be computed: Error: undefined.'),
      ]);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('asks no clock, though both of its answers agree', async () => {
    const timed = claims.replace('Number(', '0 * new Date().getDay() + Number(');
    expect(await findings({[`${folder}/reproduce/claims.mjs`]: timed})).toEqual([
      expect.stringMatching(
        /claims\.mjs:2:\d+ error: .* names `new Date\(\)`, .* → Compute from the data alone/,
      ),
    ]);
  });

  it('may import the domain, and leaves nothing behind', async () => {
    const importing = `import {median} from '../../../src/domain/stats/quantile.ts';\n${claims.replace('Number(', 'median([Number(').replace('.at(-1))', '.at(-1))])')}`;
    const own = mkdtempSync(path.join(tmpdir(), 'check-receipts-'));
    vi.stubEnv('TMPDIR', own);
    try {
      expect(await findings({[`${folder}/reproduce/claims.mjs`]: importing})).toEqual([]);
      expect(readdirSync(own)).toEqual([]);
    } finally {
      vi.unstubAllEnvs();
      rmSync(own, {recursive: true});
    }
  });
});

describe('a table of the note', () => {
  const module = `${folder}/reproduce/claims.mjs`;
  const page = `${folder}/index.mdx`;
  const table = {[page]: `${read('index.mdx')}\n| run | p99 |\n|---|---|\n| a | 38 ms |\n`};
  const computing = {[module]: claims.replace('{claims:', "{tables: {waits: ['| a | 38 ms |']}, claims:")};

  it('is held by its data where the module returns it, whose cells may say their unit', async () => {
    expect(await findings({...table, ...computing})).toEqual([]);
    expect(await findings(table)).toEqual([
      expect.stringMatching(
        /index\.mdx:15:7 error: No claim .* “38 ms”\. → Let reproduce\/claims\.mjs return/,
      ),
    ]);
  });

  it('is told by nobody while the module cannot be read', async () => {
    expect(await findings({...table, [module]: claims.replace('return', 'retrun')})).toEqual([
      expect.stringContaining('claims.mjs:2:'),
    ]);
  });
});

describe('a figure of the note', () => {
  const chart = {
    title: 'Ranks',
    description: 'How many ranks there are.',
    table: {columns: ['rank', 'n'], rows: [['1', '299']]},
    kind: 'dots',
    value: {label: 'n', unit: '', scale: 'linear', from: 0, to: 400},
    rows: [{label: 'all', tone: 'accent', values: [299]}],
  };
  const page = `${folder}/index.mdx`;
  const drawn = {
    [`${folder}/reproduce/claims.mjs`]: claims.replace(
      '{claims:',
      `{charts: {curves: ${JSON.stringify(chart)}}, claims:`,
    ),
    [page]: `${read('index.mdx')}\n<Figure id="waits/curves" />\n`,
  };

  it('is one that its data gives, on each page that shows it', async () => {
    expect(await findings(drawn)).toEqual([]);
    const other = {'docs/a.mdx': docText('<Figure id="waits/curvs" />')};
    expect(await findings({...drawn, ...other})).toEqual([
      expect.stringContaining(
        'docs/a.mdx:6:9 error: There is no figure `waits/curvs`. → Write `waits/curves`.',
      ),
    ]);
    const {files, pages} = inputOfTexts(other);
    expect(await filesFindingsOf(receipts, {...whole, ...drawn, ...other}, {files, pages})).toHaveLength(1);
  });

  it('is none where it computes none', async () => {
    expect(await findings({[page]: drawn[page] ?? ''})).toEqual([
      expect.stringMatching(
        /index\.mdx:\d+:9 error: There is no figure .* → Return `curves` among the `charts` of blog/,
      ),
    ]);
  });
});

it('a receipt that the front matter does not name is told to the author', async () => {
  const unnamed = {[`${folder}/index.mdx`]: read('index.mdx').replace('receipt: receipt.yaml\n', '')};
  expect(await findings(unnamed)).toEqual([
    expect.stringMatching(
      /index\.mdx:1:1 error: The note has a receipt\.yaml.* → Write `receipt: receipt\.yaml`/,
    ),
  ]);
});

it('a mistake in the front matter is not told again as what is missing there', async () => {
  const receipt = {[`${folder}/receipt.yaml`]: `${written}    revision: r2\n`};
  const broken = corrected.replace('kind: correction', 'kind: fix').replace('receipt: receipt.yaml\n', '');
  expect(await findings({...receipt, [`${folder}/index.mdx`]: broken})).toEqual([]);
});

it('a note that names a receipt which is nowhere is told what writes it', async () => {
  expect(await filesFindingsOf(receipts, {[`${folder}/index.mdx`]: read('index.mdx')})).toEqual([
    expect.stringMatching(
      /index\.mdx:8:1 error: There is no \S*receipt\.yaml\. → .*`npm run new -- note waits --receipt`/,
    ),
  ]);
});
