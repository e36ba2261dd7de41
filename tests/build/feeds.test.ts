import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {DomUtils, parseDocument} from 'htmlparser2';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {site} from '../../src/site.ts';
import {launchBrowser} from '../../tools/browser.ts';
import {buildDir, builtFiles, builtPages, olderEdition} from '../support/build.ts';
import {elements, meta, textOf, withAttribute} from '../support/html.ts';

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

describe('the text of a note in a feed', () => {
  const feed = JSON.parse(read('field-notes/feed.json')) as {
    readonly items: readonly {readonly url: string; readonly content_html: string}[];
  };
  const contents = feed.items.map(({url, content_html: html}) => ({url, html, tree: parseDocument(html)}));
  const named = (...names: readonly string[]) => contents.flatMap(({tree}) => elements(tree, ...names));

  it('is the same in all three', () => {
    const whole = contents.map(({html}) => html);
    expect(texts('field-notes/rss.xml', 'content:encoded')).toEqual(whole);
    expect(texts('field-notes/atom.xml', 'content')).toEqual(whole);
  });

  it('is whole: every heading of the note is there', () => {
    for (const {url, tree} of contents) {
      const page = builtPages().find(({route}) => site.url + route === url)!;
      const article = withAttribute(page.document, 'id').find(
        ({attribs}) => attribs['id'] === '__blog-post-container',
      );
      expect(elements(tree, 'h2').map(textOf), url).toEqual(elements(article!, 'h2').map(textOf));
      expect(elements(tree, 'table').length, url).toBe(elements(article!, 'table').length);
      expect(elements(tree, 'pre').map(textOf), url).toEqual(elements(article!, 'pre').map(textOf));
    }
  });

  it('needs none of our rules and no script: nothing that readers of feeds strip carries meaning', () => {
    expect(named('p').length).toBeGreaterThan(0);
    expect(named('svg', 'style', 'script', 'button', 'input', 'details', 'summary', 'div', 'span')).toEqual(
      [],
    );
    for (const attribute of ['class', 'style', 'id', 'role', 'tabindex', 'aria-label', 'aria-hidden'])
      expect(contents.flatMap(({tree}) => withAttribute(tree, attribute))).toEqual([]);
  });

  it('has whole addresses only, and no empty link', () => {
    const addresses = [
      ...named('a').map(({attribs}) => attribs['href']),
      ...named('img').map(({attribs}) => attribs['src']),
    ];
    expect(addresses.filter((address) => !/^(?:https?|mailto):/.test(address ?? ''))).toEqual([]);
    expect(named('a').filter((link) => textOf(link) === '')).toEqual([]);
  });
});

describe('feeds are valid by their formats', () => {
  it('Atom: feed and entries have id, title and updated, and an author', () => {
    const [feed] = elements(parseDocument(read('field-notes/atom.xml'), {xmlMode: true}), 'feed');
    expect(feed?.attribs['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const part of [feed!, ...elements(feed!, 'entry')]) {
      const own = DomUtils.getChildren(part).flatMap((child) => ('name' in child ? [child.name] : []));
      for (const needed of ['id', 'title', 'updated'])
        expect(own.filter((name) => name === needed)).toHaveLength(1);
    }
    for (const entry of elements(feed!, 'entry')) {
      expect(elements(entry, 'author').flatMap((author) => elements(author, 'name')).length).toBeGreaterThan(
        0,
      );
      expect(textOf(elements(entry, 'updated')[0]!) >= textOf(elements(entry, 'published')[0]!)).toBe(true);
    }
    const ids = texts('field-notes/atom.xml', 'id');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('RSS 2.0: channel and items have what they need, and dates of RFC 822', () => {
    const document = parseDocument(read('field-notes/rss.xml'), {xmlMode: true});
    expect(elements(document, 'rss')[0]?.attribs).toMatchObject({
      version: '2.0',
      'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    });
    const [channel] = elements(document, 'channel');
    const own = DomUtils.getChildren(channel!).flatMap((child) => ('name' in child ? [child.name] : []));
    expect(own).toEqual(expect.arrayContaining(['title', 'link', 'description']));
    for (const date of [
      ...texts('field-notes/rss.xml', 'pubDate'),
      ...texts('field-notes/rss.xml', 'lastBuildDate'),
    ])
      expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/);
  });

  it('JSON Feed: version, title, and items with id and text', () => {
    const feed = JSON.parse(read('field-notes/feed.json')) as Record<string, unknown>;
    expect(feed).toMatchObject({
      version: expect.stringMatching(/^https:\/\/jsonfeed\.org\/version\/1/),
      title: expect.any(String),
    });
    for (const item of feed['items'] as readonly object[])
      expect(item).toMatchObject({
        id: expect.any(String),
        content_html: expect.any(String),
        date_published: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      });
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
