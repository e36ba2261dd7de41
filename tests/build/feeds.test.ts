import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DomUtils, parseDocument} from 'htmlparser2';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {site} from '../../src/site.ts';
import {launchBrowser} from '../../tools/browser.ts';
import {buildDir, builtFiles, builtPages, olderEdition} from '../support/build.ts';
import {meta} from '../support/html.ts';

const XML = builtFiles().filter((file) => file.endsWith('.xml') || file.endsWith('.svg'));
const read = (file: string): string => readFileSync(join(buildDir, file), 'utf8');
const files = new Set(builtFiles());

/** Text of every element of that name in an XML file. */
function texts(file: string, name: string): readonly string[] {
  const document = parseDocument(read(file), {xmlMode: true});
  return DomUtils.getElementsByTagName(name, document).map((element) => DomUtils.textContent(element));
}

function pageExists(url: string): boolean {
  return url.startsWith(`${site.url}/`) && files.has(`${url.slice(site.url.length + 1)}index.html`);
}

describe('XML files', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser();
  });

  afterAll(() => browser.close());

  it('are well-formed, as a browser reads them', async () => {
    expect(XML).toEqual(
      expect.arrayContaining(['field-notes/atom.xml', 'field-notes/rss.xml', 'sitemap.xml']),
    );
    const page = await browser.newPage();
    const sources = XML.map((file) => ({file, text: read(file)}));
    const faults = await page.evaluate(
      (list) =>
        list.flatMap(({file, text}) => {
          const fault = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror');
          return fault ? [`${file}: ${fault.textContent}`] : [];
        }),
      sources,
    );
    expect(faults).toEqual([]);
  });
});

describe('the feeds of the field notes', () => {
  it('carry every note that the site has, each at an address that is built', () => {
    const notes = builtPages()
      .filter(({html}) => html.includes('"@type":"BlogPosting"'))
      .map(({route}) => route);
    expect(notes.length).toBeGreaterThan(0);
    const feed = JSON.parse(read('field-notes/feed.json')) as {
      readonly items: readonly {readonly url: string}[];
    };
    for (const urls of [
      texts('field-notes/rss.xml', 'guid'),
      texts('field-notes/atom.xml', 'id').slice(1),
      feed.items.map(({url}) => url),
    ]) {
      expect(urls.filter((url) => !pageExists(url))).toEqual([]);
      expect(urls.length).toBeGreaterThan(0);
    }
  });

  it('say when each note was published', () => {
    expect(
      texts('field-notes/atom.xml', 'updated').every((moment) => !Number.isNaN(Date.parse(moment))),
    ).toBe(true);
    expect(texts('field-notes/rss.xml', 'pubDate').length).toBe(texts('field-notes/rss.xml', 'item').length);
  });
});

describe('the sitemap', () => {
  const urls = texts('sitemap.xml', 'loc');

  it('lists every page that may be indexed, and no other', () => {
    const indexed = builtPages()
      .filter(({route, document}) => route !== '/404.html' && !meta(document, 'robots')?.includes('noindex'))
      .map(({route}) => site.url + route);
    expect(urls.toSorted()).toEqual(indexed.toSorted());
  });

  it('lists no older edition', () => {
    expect(urls.filter((url) => olderEdition(new URL(url).pathname))).toEqual([]);
  });
});
