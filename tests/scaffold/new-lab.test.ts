import {describe, expect, it} from 'vitest';
import {checkImports} from '../../tools/imports.ts';
import {ScaffoldError} from '../../tools/scaffold/scaffold-error.ts';
import {copiedSite, SLOW_MS} from './copied-site.ts';

/** What a lab stands on, and what judges it. */
const code = ['src', 'tools/lint', 'package.json', 'tsconfig.json', 'vitest.config.mts'];
const settings = ['.prettierrc.json', '.oxlintrc.json', 'spelling.txt', 'editions.yaml', 'versions.json'];
const site = copiedSite([...code, ...settings, 'docs', 'versioned_docs', 'blog', 'case-studies']);
const {read, run, check} = site;

/** Makes a lab, and gives the files that were written. */
function make(title: string): readonly string[] {
  const said = site.make('lab', title);
  return [...said.matchAll(/^wrote (.*)$/gm)].map(([, file = '']) => file);
}

/** Deletes every mark, as an author does who has put something of their own in its place: the example stands for that. */
function fill(files: readonly string[]): void {
  for (const file of files)
    site.edit(file, (text) => text.replaceAll(/^ *(?:\/\/ gap: .*|\{\/\* gap: .* \*\/\})\n/gm, ''));
}

describe('npm run new -- lab', () => {
  it(
    'makes one whose gaps the check names, and that passes check, format, lint, types, import rules and its own tests once they are filled',
    async () => {
      const files = make('Queues near saturation');
      expect(files).toContain('src/pages/labs/queues-near-saturation.tsx');
      const open = check(...files);
      expect(open.status, open.said).toBe(1);
      const gaps = files.flatMap((file) => [
        ...read(file).matchAll(/(?:\/\/|\{\/\*) gap: (.*?)(?: \*\/\})?$/gm),
      ]);
      expect(gaps.length).toBeGreaterThan(6);
      for (const [, what = ''] of gaps) expect(open.said).toContain(what);

      fill(files);
      site.write(
        'lab.json',
        JSON.stringify({
          extends: './tsconfig.json',
          include: ['src/types', ...files.filter((file) => file.startsWith('src/'))],
        }),
      );
      const filled = check(...files);
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
      const {findings} = await checkImports(site.root());
      expect(findings.filter(({from, to}) => files.includes(from) || files.includes(to))).toEqual([]);
    },
    SLOW_MS,
  );

  it('keeps a title as it was typed, however long, in the house’s format', () => {
    const files = [...make(`It's a "very" long title, longer than most labs`), ...make('“Queues”, don’t')];
    const {status, said} = run('node_modules/prettier/bin/prettier.cjs', '--check', ...files);
    expect(status, said).toBe(0);
    expect(read(files[0] ?? '')).toContain(
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
    expect(site.has('src/pages/labs')).toBe(false);
  });

  it('never overwrites one', () => {
    const [page = ''] = make('Queues near saturation');
    site.write(page, 'Mine.');
    expect(() => make('Queues near saturation')).toThrow('is there already, and nothing was written');
    expect(read(page)).toBe('Mine.');
  });
});
