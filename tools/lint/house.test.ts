import {spawnSync} from 'node:child_process';
import {copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const tree = mkdtempSync(join(tmpdir(), 'lint-'));

/** What domain code must not say, and the rule that stops it. */
const IMPURE: readonly (readonly [string, string])[] = [
  ['Date.now()', 'eslint(no-restricted-properties)'],
  ['Math.random()', 'eslint(no-restricted-properties)'],
  ['new Date()', 'house(no-clock)'],
  ['document.title', 'eslint(no-restricted-globals)'],
  ['window.innerWidth', 'eslint(no-restricted-globals)'],
  ['globalThis.document', 'eslint(no-restricted-globals)'],
  ['performance.now()', 'eslint(no-restricted-globals)'],
  ["localStorage.getItem('theme')", 'eslint(no-restricted-globals)'],
  ["process.env['HOME']", 'eslint(no-restricted-globals)'],
  ["null as import('./pure.ts').Pure | null", 'typescript(consistent-type-imports)'],
];

type Diagnostic = {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly {readonly span: {readonly line: number}}[];
};
let diagnostics: readonly Diagnostic[];

beforeAll(() => {
  mkdirSync(join(tree, 'src/domain'), {recursive: true});
  mkdirSync(join(tree, 'src/ui'), {recursive: true});
  symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  cpSync(join(ROOT, 'tools/lint'), join(tree, 'tools/lint'), {recursive: true});
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(join(ROOT, file), join(tree, file));
  const lines = IMPURE.map(([expression], index) => `export const v${index} = ${expression};\n`).join('');
  writeFileSync(join(tree, 'src/domain/impure.ts'), lines);
  writeFileSync(
    join(tree, 'src/domain/pure.ts'),
    `export type Pure = 1;\nexport const day = new Date('2026-01-01');\n`,
  );
  writeFileSync(
    join(tree, 'src/ui/clock.ts'),
    'export const now = new Date();\nexport const width = window.innerWidth;\n',
  );
  const {stdout} = spawnSync(join(ROOT, 'node_modules/.bin/oxlint'), ['--format=json', 'src'], {
    cwd: tree,
    encoding: 'utf8',
  });
  ({diagnostics} = JSON.parse(stdout) as {diagnostics: readonly Diagnostic[]});
});

afterAll(() => rmSync(tree, {recursive: true}));

function codesAt(file: string, line?: number): readonly string[] {
  return diagnostics
    .filter(
      ({filename, labels}) =>
        filename.endsWith(file) && (line === undefined || labels[0]?.span.line === line),
    )
    .map(({code}) => code);
}

describe('the purity of domain code', () => {
  it.each(IMPURE.map(([expression, rule], index) => ({expression, rule, line: index + 1})))(
    '$rule rejects $expression',
    ({rule, line}) => {
      expect(codesAt('domain/impure.ts', line)).toContain(rule);
    },
  );

  it('leaves alone a moment that is given', () => {
    expect(codesAt('domain/pure.ts')).toEqual([]);
  });

  it('binds domain code only', () => {
    expect(codesAt('ui/clock.ts')).toEqual([]);
  });
});
