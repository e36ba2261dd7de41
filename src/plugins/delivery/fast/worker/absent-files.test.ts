import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'hast';
import {VFile} from 'vfile';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {absentFiles} from './absent-files.ts';

let site = '';
beforeAll(() => {
  site = mkdtempSync(path.join(tmpdir(), 'absent-'));
  mkdirSync(path.join(site, 'docs'));
  writeFileSync(path.join(site, 'docs/there.csv'), '');
});
afterAll(() => rmSync(site, {recursive: true}));

/** What a document in `docs/` may mean by a link, from the site’s folder. */
function absent(tagName: 'a' | 'img', url: string): readonly string[] {
  const properties = {[tagName === 'a' ? 'href' : 'src']: url};
  const tree: Root = {type: 'root', children: [{type: 'element', tagName, properties, children: []}]};
  const document = new VFile({path: path.join(site, 'docs/x.mdx')});
  const staticDirs = ['static', 'more'].map((name) => path.join(site, name));
  absentFiles({siteDir: site, staticDirs})(tree, document);
  // `absentFiles` leaves them there.
  return (document.data.absentFiles as readonly string[]).map((file) => path.relative(site, file));
}

describe('files that a document would use, were they there', () => {
  it.each([
    ['beside it', './runs.csv', ['docs/runs.csv']],
    ['beside it, without a dot', 'runs.csv', ['docs/runs.csv']],
    ['above it', '../runs.csv', ['runs.csv']],
    ['of the site', '@site/data/runs.csv', ['data/runs.csv']],
    ['with a stable address, in any static folder', '/runs.csv', ['static/runs.csv', 'more/runs.csv']],
    ['with a query and a hash', './runs.csv?a=b.c#d', ['docs/runs.csv']],
    ['by an escaped name', './two%20runs.csv', ['docs/two runs.csv']],
    ['by a name that is escaped wrongly', './%zz.csv', ['docs/%zz.csv']],
  ])('are those %s', (_, url, files) => {
    expect(absent('a', url)).toEqual(files);
    expect(absent('img', url)).toEqual(files);
  });

  it.each([
    ['that are there', './there.csv'],
    ['that are documents', './other.md#x'],
    ['that are documents with components', './other.mdx'],
    ['that are pages', '/practice/'],
    ['that are pages by name', '/404.html'],
    ['elsewhere', 'https://example.com/runs.csv'],
    ['elsewhere, by the same protocol', '//example.com/runs.csv'],
    ['that are none of Docusaurus’ concern', 'pathname:///runs.csv'],
    ['that are in the page', '#runs.csv'],
  ])('are none %s', (_, url) => expect(absent('a', url)).toEqual([]));
});
