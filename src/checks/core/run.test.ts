import {describe, expect, it} from 'vitest';
import {errorAt} from './finding.ts';
import type {Input} from './input.ts';
import type {FilesRule, Rule} from './rule.ts';
import {run} from './run.ts';
import {docText, inputOfTexts} from './testing.ts';

/** Finds fault with every page, twice, in the wrong order. */
const stern: Rule = {
  id: 'stern',
  about: 'Nothing is right.',
  check: ({pages}) =>
    pages
      .toReversed()
      .flatMap(({file}) => [
        errorAt(file, {line: 10, column: 1}, 'b', 'c'),
        errorAt(file, {line: 9, column: 1}, 'a', 'c'),
      ]),
};
const texts = {'docs/a.mdx': docText('[x](/)'), 'docs/b/c.mdx': docText('![x](y.svg)'), 'blog/tags.yml': ''};
const input = inputOfTexts(texts);

/** The input of a run on these files alone. */
function on(...files: readonly string[]): Input {
  const isNamed = ({file}: {readonly file: string}): boolean => files.includes(file);
  return {...input, files: input.files.filter(isNamed), pages: input.pages.filter(isNamed)};
}

describe('a run', () => {
  it('orders findings by file and line, and says whose they are', async () => {
    const {findings} = await run(input, [stern]);
    expect(findings.map(({rule, file, line}) => [rule, file, line])).toEqual([
      ['stern', 'docs/a.mdx', 9],
      ['stern', 'docs/a.mdx', 10],
      ['stern', 'docs/b/c.mdx', 9],
      ['stern', 'docs/b/c.mdx', 10],
    ]);
  });

  it('counts what it looked at', async () => {
    expect((await run(input, [])).counts).toEqual({files: 3, links: 1, images: 1});
    const scope = {kind: 'paths', paths: ['docs/b']} as const;
    expect((await run(on('docs/b/c.mdx'), [], {scope})).counts).toEqual({files: 1, links: 0, images: 1});
  });

  it('keeps to the paths that are named, files or folders', async () => {
    const folder = await run(on('docs/b/c.mdx'), [stern], {scope: {kind: 'paths', paths: ['docs/b']}});
    expect(folder.findings.map(({file}) => file)).toEqual(['docs/b/c.mdx', 'docs/b/c.mdx']);
    const file = await run(on('docs/a.mdx'), [stern], {scope: {kind: 'paths', paths: ['docs/a.mdx']}});
    expect(file.findings).toHaveLength(2);
  });

  it('keeps what was found in changed, deleted and built files, and in commits', async () => {
    const everywhere: FilesRule = {
      id: 'everywhere',
      about: 'Finds fault with all.',
      kind: 'files',
      check: async () =>
        ['docs/a.mdx', 'docs/b/c.mdx', 'docs/gone.mdx', 'build/index.html', 'commit 1'].map((file) =>
          errorAt(file, {line: 1, column: 1}, 'a', 'b'),
        ),
    };
    const {findings} = await run(input, [everywhere], {
      scope: {kind: 'changed', files: new Set(['docs/a.mdx'])},
    });
    expect(findings.map(({file}) => file)).toEqual([
      'build/index.html',
      'commit 1',
      'docs/a.mdx',
      'docs/gone.mdx',
    ]);
  });

  it('is no success where it looked at nothing', async () => {
    const nothing = await run(inputOfTexts({}), []);
    expect(nothing.findings).toMatchObject([{rule: 'minimum-counts', severity: 'error'}]);
    const noLink = await run(inputOfTexts({'docs/a.mdx': docText('No link.')}), []);
    expect(noLink.findings[0]?.message).toMatch(/not one link/);
    const noPath = await run(on('docs/a.mdx'), [], {
      scope: {kind: 'paths', paths: ['docs/zzz', 'docs/a.mdx']},
    });
    expect(noPath.findings).toMatchObject([{rule: 'minimum-counts', file: 'docs/zzz'}]);
    const elsewhere = await run(on('docs/a.mdx'), [], {scope: {kind: 'paths', paths: ['a.mdx']}});
    expect(elsewhere.findings[0]?.fix).toMatch(/from the root of the repository: `docs\/a\.mdx`\.$/);
  });

  it('is a success where nothing changed', async () => {
    expect((await run(on(), [stern], {scope: {kind: 'changed', files: new Set()}})).findings).toEqual([]);
  });

  it('names a finding of a part by the part', async () => {
    const parted: Rule = {
      ...stern,
      parts: {host: 'A host.'},
      check: (site, all) => stern.check(site, all).map((finding) => ({...finding, part: 'host'})),
    };
    expect((await run(input, [parted])).findings[0]?.rule).toBe('stern/host');
  });

  it('prints no secret, whichever rule speaks of it', async () => {
    const finder: Rule = {
      id: 'finder',
      about: 'Finds the address of x.',
      check: () => [{...errorAt('docs/a.mdx', {line: 6, column: 2}, 'Found.', 'Go.'), secret: 'secret.corp'}],
    };
    const teller: Rule = {
      id: 'teller',
      about: 'Tells.',
      check: () => [errorAt('docs/b/c.mdx', {line: 6, column: 1}, 'No `secret.corp`.', 'Write secret.corp.')],
    };
    const {findings} = await run(input, [finder, teller]);
    expect(findings[1]).toMatchObject({message: 'No `se•••••••rp`.', fix: 'Write se•••••••rp.'});
  });
});
