import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkImports} from '../../tools/imports.ts';
import {newCommand} from '../../tools/scaffold/new-command.ts';
import {ScaffoldError} from '../../tools/scaffold/scaffold-error.ts';

const repository = path.join(import.meta.dirname, '../..');
/** What a lab stands on, and what judges it. */
const code = ['src', 'tools/lint', 'package.json', 'tsconfig.json', 'vitest.config.mts'];
const settings = ['.prettierrc.json', '.oxlintrc.json', 'spelling.txt', 'editions.yaml', 'versions.json'];
const needed = [...code, ...settings, 'docs', 'versioned_docs', 'blog', 'case-studies'];

let site = '';
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'lab-'));
  for (const name of needed) cpSync(path.join(repository, name), path.join(site, name), {recursive: true});
  symlinkSync(path.join(repository, 'node_modules'), path.join(site, 'node_modules'));
});
afterEach(() => rmSync(site, {recursive: true}));

/** Makes a lab, and gives the files that were written. */
function make(title: string): readonly string[] {
  const said = newCommand(['lab', title], {root: site, today: '2026-11-21'});
  return [...said.matchAll(/^wrote (.*)$/gm)].map(([, file = '']) => file);
}

/** Runs a program of the packages or of the copy: its exit code and what it said. */
function run(
  program: string,
  ...args: readonly string[]
): {readonly status: number | null; readonly said: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(site, program), ...args], {
    cwd: site,
    encoding: 'utf8',
  });
  return {status, said: stdout + stderr};
}

/** Deletes every mark, as an author does who has put something of their own in its place: the example stands for that. */
function fill(files: readonly string[]): void {
  for (const file of files.map((name) => path.join(site, name)))
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replaceAll(/^ *(?:\/\/ gap: .*|\{\/\* gap: .* \*\/\})\n/gm, ''),
    );
}

const SLOW_MS = 120_000;

describe('npm run new -- lab', () => {
  it(
    'makes one whose gaps the check names, and that passes check, format, lint, types, import rules and its own tests once they are filled',
    async () => {
      const files = make('Queues near saturation');
      expect(files).toContain('src/pages/labs/queues-near-saturation.tsx');
      const open = run('src/checks/cli.ts', '--root', site, ...files);
      expect(open.status, open.said).toBe(1);
      const gaps = files.flatMap((file) => [
        ...readFileSync(path.join(site, file), 'utf8').matchAll(/(?:\/\/|\{\/\*) gap: (.*?)(?: \*\/\})?$/gm),
      ]);
      expect(gaps.length).toBeGreaterThan(6);
      for (const [, what = ''] of gaps) expect(open.said).toContain(what);

      fill(files);
      writeFileSync(
        path.join(site, 'lab.json'),
        JSON.stringify({
          extends: './tsconfig.json',
          include: ['src/types', ...files.filter((file) => file.startsWith('src/'))],
        }),
      );
      const filled = run('src/checks/cli.ts', '--root', site, ...files);
      expect(filled).toMatchObject({status: 0, said: expect.stringContaining('0 errors')});
      for (const [program, ...args] of [
        ['node_modules/prettier/bin/prettier.cjs', '--check', ...files],
        ['node_modules/oxlint/bin/oxlint', '--deny-warnings', ...files],
        ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'queues-near-saturation'],
        ['node_modules/typescript/bin/tsc', '--noEmit', '--project', 'lab.json'],
      ] as const) {
        const {status, said} = run(program, ...args);
        expect(status, `${program}\n${said}`).toBe(0);
      }
      const {findings} = await checkImports(site);
      expect(findings.filter(({from, to}) => files.includes(from) || files.includes(to))).toEqual([]);
    },
    SLOW_MS,
  );

  it('keeps a title as it was typed, however long, in the house’s format', () => {
    const files = [...make(`It's a "very" long title, longer than most labs`), ...make('“Queues”, don’t')];
    const {status, said} = run('node_modules/prettier/bin/prettier.cjs', '--check', ...files);
    expect(status, said).toBe(0);
    expect(readFileSync(path.join(site, files[0] ?? ''), 'utf8')).toContain(
      String.raw`const title = 'It\'s a "very" long title, longer than most labs';`,
    );
  });

  it.each([
    ['Pipeline', 'src/domain/pipeline is there already'],
    ['99 per cent', 'begins with a figure'],
    ['A title that goes on and on until nobody knows any more', 'would be too long'],
    ['???', 'has no letter'],
  ])('refuses “%s”, and writes nothing', (title, message) => {
    expect(() => make(title)).toThrow(message);
    expect(() => make(title)).toThrow(ScaffoldError);
    expect(existsSync(path.join(site, 'src/pages/labs'))).toBe(false);
  });

  it('never overwrites one', () => {
    const [page = ''] = make('Queues near saturation');
    writeFileSync(path.join(site, page), 'Mine.');
    expect(() => make('Queues near saturation')).toThrow('is there already, and nothing was written');
    expect(readFileSync(path.join(site, page), 'utf8')).toBe('Mine.');
  });
});
