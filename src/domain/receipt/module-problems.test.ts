import {describe, expect, it} from 'vitest';
import {readModuleRun, type ModuleRun} from './module-problems.ts';
import {runModule, runModuleTwice} from './run-module.ts';

const module = `import {rows} from './rows.mjs';

export default function recompute(data) {
  return rows(data.text('data/runs.csv'));
}
`;

/** `place message → fix` of the only problem. */
function problemOf(run: ModuleRun): string {
  const reading = readModuleRun(run, {
    folder: 'blog/2026-01-02-waits',
    source: 'command: node blog/2026-01-02-waits/reproduce/measure.mjs\n',
    files: new Set(['reproduce/claims.mjs', 'reproduce/rwos.mjs', 'data/machine.json']),
    revisions: ['r1'],
    exists: () => false,
    text: (file) => (file === 'reproduce/claims.mjs' ? module : undefined),
    root: 'file:///home/user/site/',
  });
  if (reading.kind === 'ok' || reading.problems.length !== 1) throw new Error(JSON.stringify(reading));
  return reading.problems
    .map(({file, line, column, message, fix}) => `${file}:${line}:${column} ${message} → ${fix}`)
    .join('\n')
    .replace('blog/2026-01-02-waits/reproduce/', '');
}

function ended(printed: string, code = 1): ModuleRun {
  return {kind: 'ended', code, printed};
}

describe('what keeps a note’s module from computing', () => {
  it('stands at the innermost line that is the note’s', () => {
    const trace = `    at mean (file:///home/user/site/src/domain/stats/quantile.ts:9:2)
    at rows (file:///home/user/site/blog/2026-01-02-waits/reproduce/rows.mjs:7:12)
    at recompute (file:///home/user/site/blog/2026-01-02-waits/reproduce/claims.mjs:4:10)`;
    expect(
      problemOf(ended(`printed before\nError: an old one\n\nRangeError: An empty sample\n${trace}`)),
    ).toBe(
      'rows.mjs:7:12 The figures cannot be computed: RangeError: An empty sample. → Mend the code here, and compute again: `npm run receipts -- waits`.',
    );
  });

  it('stands at the mark of a syntax mistake', () => {
    const printed = `file:///home/user/site/blog/2026-01-02-waits/reproduce/claims.mjs:4
  return rows(;
              ^

SyntaxError: Unexpected token ';'
    at compileSourceTextModule (node:internal/modules/esm/utils:319:16)
`;
    expect(problemOf(ended(printed))).toMatch(
      /^claims\.mjs:4:15 The figures cannot be computed: SyntaxError: Unexpected token ';'\. → /,
    );
  });

  it('may be an import of what is not there', () => {
    const from = '/home/user/site/blog/2026-01-02-waits/reproduce';
    const printed = `Error [ERR_MODULE_NOT_FOUND]: Cannot find module '${from}/rows.mjs' imported from ${from}/claims.mjs\n    at x (node:internal:1:1)`;
    expect(problemOf(ended(printed))).toBe(
      'claims.mjs:1:23 This file imports rows.mjs, and there is no such module. → Write `rwos.mjs`.',
    );
  });

  it('may be data that the experiment has not written: the command of an unfinished receipt is known too', async () => {
    const run = await runModule(
      () => Promise.resolve({default: ({text}: {text: (file: string) => string}) => text('data/runs.csv')}),
      () => undefined,
    );
    expect(problemOf(run)).toBe(
      'claims.mjs:4:26 The code reads data/runs.csv, and there is no such file in the note’s folder. → Run `node blog/2026-01-02-waits/reproduce/measure.mjs`, which should write it.',
    );
  });

  it.each([
    [
      {recompute: 1},
      /^claims\.mjs:3:1 reproduce\/claims\.mjs exports no function as its default, but recompute: /,
    ],
    [{}, /^claims\.mjs:3:1 reproduce\/claims\.mjs exports no function as its default: /],
    [
      {default: () => Promise.reject(new Error('lost'))},
      /^claims\.mjs:3:1 reproduce\/claims\.mjs returns a promise/,
    ],
    [
      {default: () => undefined},
      /^claims\.mjs:3:1 What it returns cannot be read: it is nothing\. → Write `return/,
    ],
    [
      {default: () => ({clams: {}})},
      /`clams` is not a field of what is returned; did you mean `claims`\? → /,
    ],
  ])('may be what it exports or returns: %o', async (exported, told) => {
    const run = await runModule(
      () => Promise.resolve(exported),
      () => '',
    );
    expect(problemOf(run)).toMatch(told);
  });

  it.each<readonly [ModuleRun, RegExp]>([
    [
      ended('', 3),
      /^claims\.mjs:1:1 The process of reproduce\/claims\.mjs ended with code 3 before it gave an answer/,
    ],
    [
      {kind: 'late', seconds: 60},
      /^claims\.mjs:3:1 reproduce\/claims\.mjs computed for 60 s without an answer/,
    ],
    [
      ended('DOMException [DataCloneError]: () => 1 could not be cloned.\n    at x (node:internal:1:1)'),
      /more than data: .* → Return numbers, texts/,
    ],
  ])('may be how its process ended: %o', (run, told) => {
    expect(problemOf(run)).toMatch(told);
  });

  it('is held to its data alone by computing twice', async () => {
    let count = 0;
    const compute = (): unknown => ({claims: {p99: {value: count++, n: 2}}});
    const first = compute();
    const [steady, chance] = await Promise.all(
      [(): unknown => structuredClone(first), compute].map((compute) =>
        runModuleTwice(
          () => Promise.resolve({default: compute}),
          () => '',
        ),
      ),
    );
    expect(steady).toEqual({kind: 'answer', answer: first});
    expect(chance && problemOf(chance)).toMatch(
      /^claims\.mjs:3:1 Two computations gave different figures, in `claims\.p99\.value`\. → Compute from the data/,
    );
  });

  it('is told the row of a table that was computed otherwise, from 1', async () => {
    let count = 0;
    const compute = (): unknown => ({tables: {sizes: ['| a | b |', `| 1 | ${count++} |`]}});
    const run = await runModuleTwice(
      () => Promise.resolve({default: compute}),
      () => '',
    );
    expect(problemOf(run)).toContain('gave different figures, in entry 2 of `tables.sizes`.');
  });

  it('is passed on where the module throws, for its process to tell', async () => {
    const run = runModule(
      () => Promise.reject(new Error('broken')),
      () => '',
    );
    await expect(run).rejects.toThrow('broken');
  });
});
