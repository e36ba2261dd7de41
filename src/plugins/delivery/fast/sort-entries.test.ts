import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {DocumentRule} from './document-rule.ts';
import type {RegistryEntry} from './registry.ts';
import {sortEntries, type SortedEntry} from './sort-entries.ts';

let site = '';
beforeAll(() => {
  site = mkdtempSync(path.join(tmpdir(), 'sort-'));
  for (const [name, text] of Object.entries({
    'docs/text.mdx': 'Text.\n',
    'docs/text.md': 'Text.\n',
    'docs/code.mdx': "import x from './x';\n\nText.\n",
    'elsewhere/text.mdx': 'Text.\n',
    'docs/list.json': '{}',
    'src/Page.tsx': '',
    '.docusaurus/blog/p/list.json': '{}',
  })) {
    mkdirSync(path.dirname(path.join(site, name)), {recursive: true});
    writeFileSync(path.join(site, name), text);
  }
});
afterAll(() => rmSync(site, {recursive: true}));

function entry(request: string): RegistryEntry {
  return {chunk: '0a1b', request, line: `  "0a1b": [() => import("${request}")],`};
}

function sorted(request: string): SortedEntry | undefined {
  const rules: readonly DocumentRule[] = [{include: [path.join(site, 'docs/')], use: []}];
  const aliases = {
    '@site': site,
    '~blog': path.join(site, '.docusaurus/blog'),
    '@generated': path.join(site, '.docusaurus'),
  };
  return sortEntries([entry(request)], aliases, rules)[0];
}

describe('what routes name', () => {
  it.each([
    ['@site/docs/text.mdx', 'docs/text.mdx', ''],
    ['@site/docs/text.md', 'docs/text.md', ''],
    ['@site/docs/text.mdx?truncated=true', 'docs/text.mdx', '?truncated=true'],
    ['@site/docs/text.mdx?a=b?c', 'docs/text.mdx', '?a=b?c'],
  ])('is a document: %s', (request, file, query) => {
    expect(sorted(request)).toEqual({
      ...entry(request),
      kind: 'document',
      file: path.join(site, file),
      query,
    });
  });

  it('is a document by its own path', () => {
    const file = path.join(site, 'docs/text.mdx');
    expect(sorted(file)).toMatchObject({kind: 'document', file, query: ''});
  });

  it.each([
    ['~blog/p/list.json', '.docusaurus/blog/p/list.json'],
    ['@generated/blog/p/list.json', '.docusaurus/blog/p/list.json'],
    ['@site/docs/list.json', 'docs/list.json'],
  ])('is data: %s', (request, file) => {
    expect(sorted(request)).toEqual({...entry(request), kind: 'data', file: path.join(site, file)});
  });

  it.each([
    ['a document with code', '@site/docs/code.mdx'],
    ['a document that no plugin compiles', '@site/elsewhere/text.mdx'],
    ['data with a query', '~blog/p/list.json?raw'],
    ['a component', '@site/src/Page.tsx'],
    ['a component without its ending', '@site/src/Page'],
    ['a component of the theme', '@theme/BlogPostPage'],
    ['what is not there', '@site/docs/gone.mdx'],
    ['a package', 'package/page'],
  ])('is the bundler’s: %s', (_, request) => {
    expect(sorted(request)).toEqual({...entry(request), kind: 'bundled'});
  });
});
