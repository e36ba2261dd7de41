import {describe, expect, it} from 'vitest';
import {errorAt} from './finding.ts';
import type {Rule} from './rule.ts';
import {run} from './run.ts';
import {docText, siteOfTexts} from './testing.ts';

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
const site = siteOfTexts({
  'docs/a.mdx': docText('[x](/)'),
  'docs/b/c.mdx': docText('![x](y.svg)'),
  'blog/tags.yml': '',
});

describe('a run', () => {
  it('orders findings by file and line, and says whose they are', () => {
    expect(run(site, [stern]).findings.map(({rule, file, line}) => [rule, file, line])).toEqual([
      ['stern', 'docs/a.mdx', 9],
      ['stern', 'docs/a.mdx', 10],
      ['stern', 'docs/b/c.mdx', 9],
      ['stern', 'docs/b/c.mdx', 10],
    ]);
  });

  it('counts what it looked at', () => {
    expect(run(site, []).counts).toEqual({files: 3, links: 1, images: 1});
    expect(run(site, [], ['docs/b']).counts).toEqual({files: 1, links: 0, images: 1});
  });

  it('keeps to the paths that are named, files or folders', () => {
    expect(run(site, [stern], ['docs/b']).findings.map(({file}) => file)).toEqual([
      'docs/b/c.mdx',
      'docs/b/c.mdx',
    ]);
    expect(run(site, [stern], ['docs/a.mdx']).findings).toHaveLength(2);
  });

  it('is no success where it looked at nothing', () => {
    expect(run(siteOfTexts({}), []).findings).toMatchObject([{rule: 'minimum-counts', severity: 'error'}]);
    expect(run(siteOfTexts({'docs/a.mdx': docText('No link.')}), []).findings[0]?.message).toMatch(
      /not one link/,
    );
    expect(run(site, [], ['docs/zzz', 'docs/a.mdx']).findings).toMatchObject([
      {rule: 'minimum-counts', file: 'docs/zzz'},
    ]);
  });
});
