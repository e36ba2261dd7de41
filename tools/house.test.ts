import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {site} from '../src/site.ts';

const ROOT = join(import.meta.dirname, '..');

/** Files under version control or about to be, as paths from the root. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(join(ROOT, file)));

/**
 * Comments go by this width: prettier holds that of code and leaves comments alone. What a replaced component changes is one line, as
 * README.md of src/theme has it.
 */
const COMMENT = 140;

const sources = files
  .filter((file) => /^(?:src|tools|tests|deploy)\/.*\.(?:ts|tsx|mjs|css)$/.test(file))
  .map((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8').split('\n');
    return {file, lines: text.length - 1, text};
  });

describe('the files of the house', () => {
  it('hold one idea each: half of them under 90 lines, none over 250', () => {
    expect(sources.length).toBeGreaterThan(100);
    const sizes = sources.map(({lines}) => lines).toSorted((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(90);
    expect(sources.filter(({lines}) => lines > 250).map(({file}) => file)).toEqual([]);
  });

  it(`have no comment wider than ${COMMENT} columns`, () => {
    const wide = sources.flatMap(({file, text}) =>
      text.flatMap((line, index) =>
        line.length > COMMENT && /^\s*(?:\/\/(?! Change:)|\/?\*)/.test(line) ? [`${file}:${index + 1}`] : [],
      ),
    );
    expect(wide).toEqual([]);
  });

  it('named in a README or in ARCHITECTURE.md exist', () => {
    const texts = files.filter((file) =>
      /^(?:ARCHITECTURE|(?:(?:src|tools|tests|deploy)\/.*)?README)\.md$/.test(file),
    );
    expect(texts).toContain('tools/README.md');
    const missing = texts.flatMap((text) =>
      [
        ...readFileSync(join(ROOT, text), 'utf8').matchAll(
          /`((?:src|tools|tests|deploy|docs|blog|case-studies|static)\/[\w./-]*\w)`/g,
        ),
      ]
        .map(([, path = '']) => path)
        .filter(
          (path) =>
            !/YYYY|slug/.test(path) &&
            !existsSync(join(ROOT, path)) &&
            !existsSync(join(ROOT, dirname(text), path)),
        )
        .map((path) => `${text} names ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('sign field notes with the name of the practice', () => {
    const authors = parse(readFileSync(join(ROOT, 'blog/authors.yml'), 'utf8')) as {
      readonly msmsoft: {readonly name: string};
    };
    expect(
      authors.msmsoft.name,
      `blog/authors.yml: write \`name: ${site.name}\` for the author msmsoft, as src/site.ts names the practice.`,
    ).toBe(site.name);
  });

  it('take no test by the name x.spec.tsx: under src/pages that would be a public page', () => {
    expect(files.filter((file) => /\.spec\.\w+$/.test(file))).toEqual([]);
  });
});
