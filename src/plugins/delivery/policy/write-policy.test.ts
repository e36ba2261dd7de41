import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {speculationRules} from '../../../domain/delivery/speculation-rules.ts';
import {writePolicy} from './write-policy.ts';

const SCRIPT = 'stored()';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function policyOf(files: Readonly<Record<string, string>>, redirects = 'redirects: []'): string {
  for (const [name, text] of Object.entries({...files, '../redirects.yaml': redirects})) {
    const file = join(folder, 'build', name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  const outDir = join(folder, 'build');
  writePolicy({outDir, inlineScripts: [SCRIPT], redirects: join(folder, 'redirects.yaml')});
  return readFileSync(join(outDir, '_headers'), 'utf8');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('writing the policy of a build', () => {
  it('names each inline script and style sheet of all pages by its hash, and the rules that the small script writes', () => {
    const headers = policyOf({
      'index.html': `<style>a{}</style><script>${SCRIPT}</script>`,
      'practice/index.html': '<style>b{content:"–"}</style>',
      'assets/js/reader.0a1b2c3d.js': '',
    });
    for (const text of ['a{}', 'b{content:"–"}', SCRIPT, speculationRules])
      expect(headers).toContain(hash(text));
    expect(readFileSync(join(folder, 'build/_redirects'), 'utf8')).toBe('');
  });

  it('gives the same file for the same pages in any order of files', () => {
    const one = policyOf({'index.html': '<style>a{}</style>', 'b/index.html': '<style>b{}</style>'});
    const other = policyOf({'index.html': '<style>b{}</style>', 'b/index.html': '<style>a{}</style>'});
    expect(other).toBe(one);
  });

  it('ends the build on what the policy forbids, names every page and cause, and writes nothing', () => {
    const files = {
      'index.html': '<script>tracker()</script>',
      'practice/index.html': '<p style="x">',
      'assets/plain.js': '',
    };
    expect(() => policyOf(files)).toThrow(
      /index\.html: an inline script that nobody registered: tracker\(\).*\npractice\/index\.html: <p style="x">: no style.*\nassets\/plain\.js: its name has no content hash/,
    );
    expect(existsSync(join(folder, 'build/_headers'))).toBe(false);
  });

  it('writes redirects that lead to pages, and ends the build on others', () => {
    const files = {'index.html': '', 'practice/index.html': ''};
    policyOf(files, 'redirects: [{from: /old/, to: /practice/}]');
    expect(readFileSync(join(folder, 'build/_redirects'), 'utf8')).toContain('/old/ /practice/ 301\n');
    expect(() => policyOf(files, 'redirects: [{from: /old/, to: /gone/}]')).toThrow(
      /redirects\.yaml: \/old\/ is redirected to \/gone\/, which is no page/,
    );
    expect(() => policyOf(files, 'redirects: [{from: old, to: /practice/}]')).toThrow(
      /redirects\.yaml:1:\d+ {2}`from` of entry 1 of `redirects`: “old” has no slash in front: write `from: \/old`/,
    );
  });
});
