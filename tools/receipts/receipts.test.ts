import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {holdReceipt, type Held} from './hold.ts';
import {noteFolders} from './note-folder.ts';
import {heldText, rerunText} from './report.ts';
import {rerun} from './rerun.ts';

const repository = path.join(import.meta.dirname, '../..');
const slugs = noteFolders(repository, []).map(({slug}) => slug);

/** A chart in front of the tables that `claims.mjs` gives. */
const CHART = `charts: {waits: {kind: 'dots', title: 'Waits', description: 'Two waits.', table: {columns: ['run', 'wait'], rows: [['1', '4 ms']]}, value: {label: 'wait', unit: 'ms', scale: 'linear'}, rows: [{label: 'all', tone: 'ink', values: [4, 6]}]}},\n    tables:`;

describe('the field notes of this repository', () => {
  // A note that resamples its runs takes some seconds on a busy machine.
  it.each(slugs)('%s publishes what its committed data gives', {timeout: 60_000}, async (slug) => {
    const [note] = noteFolders(repository, [slug]);
    expect(note && (await holdReceipt(repository, note)).problems).toEqual([]);
  });
});

const FOLDER = 'blog/2026-01-02-waits';

const files: Readonly<Record<string, string>> = {
  'index.mdx': `---
title: Waits
date: 2026-01-02
receipt: receipt.yaml
---

| 1 | 4 ms |
| 2 | 6 ms |
`,
  'receipt.yaml': `command: node ${FOLDER}/reproduce/run.mjs
duration: 1 s
machine: {kind: virtual machine, cores: 2, memory: 4 GB, operating-system: Debian 13, kernel: Linux 6.12}
software: {node: 24.21.0}
runs: 2
noise:
  wait: {metric: Wait, cv: 28 %, runs: 2}
regenerates: [Every figure]
conclusions: {second-is-slower: The second run waits longer than the first.}
claims:
  mean:
    metric: Wait
    statistic: mean
    value: 5 ms
    better: lower
    n: 2 runs
    interval: {none: two runs have no interval}
    data: data/waits.csv
`,
  'data/waits.csv': '4\n6\n',
  'reproduce/run.mjs': `import {writeFileSync} from 'node:fs';
writeFileSync(process.argv[3] + '/waits.csv', '6\\n4\\n');
`,
  'reproduce/claims.mjs': `export default function recompute(data) {
  const [first, second] = data.text('data/waits.csv').trim().split('\\n').map(Number);
  const mean = (first + second) / 2;
  return {
    claims: {mean: {unit: 'ms', value: mean, n: 2}},
    noise: {wait: {cv: Math.abs(first - second) / Math.SQRT2 / mean, runs: 2}},
    conclusions: {'second-is-slower': second > first},
    tables: {waits: ['| 1 | ' + first + ' ms |', '| 2 | ' + second + ' ms |']},
  };
}
`,
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'receipts-'));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

/** A repository with one note, some of whose files are changed. */
function note(change: Partial<Record<string, (text: string) => string>> = {}) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, FOLDER, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, change[name]?.(text) ?? text);
  }
  const [only] = noteFolders(root, []);
  if (only === undefined) throw new Error('The note was not found.');
  return only;
}

function hold(change?: Parameters<typeof note>[0]): Promise<Held> {
  return holdReceipt(root, note(change));
}

describe('a receipt held against its data', () => {
  it('is counted where it is what the data gives', async () => {
    const held = await hold();
    expect(held.problems).toEqual([]);
    expect(heldText(held)).toBe('waits  1 claim, 1 conclusion, 1 table: as the data gives them');
  });

  it.each([
    [
      'a figure',
      'receipt.yaml',
      '5 ms',
      '7 ms',
      /receipt\.yaml:14:\d+ {2}`claims\.mean\.value`: .*\n.*Write `value: 5 ms`/,
    ],
    ['the noise', 'receipt.yaml', '28 %', '3 %', /receipt\.yaml:7:\d+ {2}`noise\.wait\.cv`: .*\n.*28/],
    [
      'a row',
      'index.mdx',
      '| 2 | 6 ms |',
      '| 2 | 9 ms |',
      /index\.mdx:8:1 {2}The table `waits`.*\n.*\| 2 \| 6 ms \|/,
    ],
    [
      'a conclusion',
      'reproduce/claims.mjs',
      'second > first',
      'first > second',
      /receipt\.yaml:9:\d+ {2}`conclusions\.second-is-slower`: it does not hold/,
    ],
    [
      'the data’s file',
      'reproduce/claims.mjs',
      'waits.csv',
      'weights.csv',
      /claims\.mjs:2:32 {2}The code reads data\/weights\.csv, and there is no such file.*\n.*node .*run\.mjs/,
    ],
    [
      'the module',
      'reproduce/claims.mjs',
      'const mean = (',
      'const mean = ((',
      /claims\.mjs:3:\d+ {2}The figures cannot be computed: SyntaxError: /,
    ],
    [
      'what it computes',
      'reproduce/claims.mjs',
      'Number);',
      'Nuber);',
      /claims\.mjs:2:\d+ {2}The figures cannot be computed: ReferenceError: Nuber is not defined\.\n.*receipts -- waits/,
    ],
    [
      'its process',
      'reproduce/claims.mjs',
      'const mean',
      'process.exit(3); const mean',
      /claims\.mjs:3:3 {2}The process of reproduce\/claims\.mjs ended with code 3/,
    ],
  ])('names the place and the mend where %s differs', async (_, file, from, to, line) => {
    const {problems} = await hold({[file]: (text) => text.replace(from, to)});
    expect(problems.join('\n')).toMatch(line);
    expect(problems).toHaveLength(1);
  });

  it('is not counted where it could not be compared', async () => {
    const broken = await hold({'reproduce/claims.mjs': () => 'export const recompute = 1;'});
    expect(heldText(broken)).toMatch(
      /^waits {2}not compared: 1 thing to mend first\n {2}\S*claims\.mjs:1:1 {2}reproduce\/claims\.mjs exports no function as its default, but recompute/,
    );
    const differing = await hold({'receipt.yaml': (text) => text.replace('5 ms', '7 ms')});
    expect(heldText(differing)).toMatch(
      /^waits {2}1 claim, 1 conclusion, 1 table: compared, 1 thing to mend\n/,
    );
  });

  it('that has to be filled is told what the data gives', async () => {
    const open = await hold({'receipt.yaml': (text) => text.replace('value: 5 ms', 'value:')});
    expect(heldText(open)).toMatch(/not compared: 1 thing[^]*\n {4}claims:\n {6}mean:\n {8}value: 5 ms\n/);
  });

  it('without figures has nothing to compare', async () => {
    const note = {
      'receipt.yaml': (text: string) =>
        text.replace(/^(?:conclusions|claims|noise):[^]*?(?=^\w|$(?![^]))/gm, ''),
    };
    const held = await hold({...note, 'reproduce/claims.mjs': () => 'export default () => ({});'});
    expect(heldText(held)).toBe('waits  no figures to compute');
  });

  it('asks for a chart that is computed and not shown', async () => {
    const {problems} = await hold({'reproduce/claims.mjs': (text) => text.replace('tables:', CHART)});
    expect(problems).toEqual([expect.stringContaining('Write `<Figure id="waits/waits" />`')]);
  });
});

describe('an experiment that is run anew', () => {
  it('says which conclusions hold, and leaves the committed data alone', async () => {
    const waits = note();
    const verdicts = await rerun(root, waits);
    expect(rerunText('waits', verdicts)).toBe(
      'waits, run anew:\n  does not hold The second run waits longer than the first.',
    );
    expect(readFileSync(path.join(root, FOLDER, 'data/waits.csv'), 'utf8')).toBe('4\n6\n');
  });

  it('asks nothing of charts, whose scales were chosen for the committed data', async () => {
    const narrow = CHART.replace("scale: 'linear'", "scale: 'linear', from: 5, to: 50");
    const drawn = note({'reproduce/claims.mjs': (text) => text.replace('tables:', narrow)});
    expect((await holdReceipt(root, drawn)).problems.join('\n')).toContain('4 lies outside of the axis');
    await expect(rerun(root, drawn)).resolves.toHaveLength(1);
  });

  it('names the command where it fails', async () => {
    const failing = note({'reproduce/run.mjs': () => 'process.exit(3);'});
    await expect(rerun(root, failing)).rejects.toThrow(
      `\`node ${FOLDER}/reproduce/run.mjs\` ended with code 3; what it said stands above.`,
    );
    expect(existsSync(path.join(root, FOLDER, 'data/waits.csv'))).toBe(true);
  });
});

describe('a note that is named', () => {
  it.each(['waits', FOLDER, `${FOLDER}/`, `${FOLDER}/receipt.yaml`])('may be named by “%s”', (name) => {
    note();
    expect(noteFolders(root, [name]).map(({slug}) => slug)).toEqual(['waits']);
  });

  it('is told the nearest name that has a receipt', () => {
    note();
    expect(() => noteFolders(root, ['wiats'])).toThrow(
      'There is no note `wiats` with a receipt.yaml. Write `waits`.',
    );
  });

  it('and has no receipt is told how to make one', () => {
    note();
    mkdirSync(path.join(root, 'blog/2026-01-03-queues'));
    writeFileSync(path.join(root, 'blog/2026-01-03-queues/index.mdx'), '');
    expect(() => noteFolders(root, ['queues'])).toThrow(
      /has no receipt\.yaml.*`npm run new -- note queues --receipt`/,
    );
  });
});
