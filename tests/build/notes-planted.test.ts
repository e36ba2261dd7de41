import {existsSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import type {Document, Element} from 'domhandler';
import {DomUtils, parseDocument} from 'htmlparser2';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {site} from '../../src/site.ts';
import {build, copyCheckout} from '../support/checkout.ts';
import {elements, textOf, withAttribute} from '../support/html.ts';
import {DAY, plantNotes, RICH_IN_A_FEED} from './notes-plants.ts';

const folder = join(import.meta.dirname, '../../.cache/planted-notes');
const file = (path: string): string => join(folder, 'build/field-notes', path);

function page(path: string): Document {
  return parseDocument(readFileSync(file(`${path}index.html`), 'utf8'));
}

/** The rows of a list of pages: where each leads, and all its words. */
function rows(document: Document): readonly {readonly to: string | undefined; readonly words: string}[] {
  return elements(document, 'h2').flatMap((heading) => {
    const row = heading.parent?.parent;
    const to = elements(heading, 'a')[0]?.attribs['href'];
    return row === null || row === undefined || to === undefined ? [] : [{to, words: textOf(row)}];
  });
}

/** The entry of a note in the Atom feed. */
function entryOf(slug: string): Element {
  const feed = parseDocument(readFileSync(file('atom.xml'), 'utf8'), {xmlMode: true});
  return elements(feed, 'entry').find((entry) => textOf(elements(entry, 'id')[0]!).endsWith(`/${slug}/`))!;
}

/** What each of the three feeds carries of a note. */
function contentsOf(slug: string): readonly (string | undefined)[] {
  const rss = parseDocument(readFileSync(file('rss.xml'), 'utf8'), {xmlMode: true});
  const item = elements(rss, 'item').find((one) => textOf(elements(one, 'guid')[0]!).endsWith(`/${slug}/`))!;
  const {items} = JSON.parse(readFileSync(file('feed.json'), 'utf8')) as {
    readonly items: readonly {readonly id: string; readonly content_html: string}[];
  };
  return [
    DomUtils.textContent(elements(item, 'content:encoded')[0]!),
    DomUtils.textContent(elements(entryOf(slug), 'content')[0]!),
    items.find(({id}) => id.endsWith(`/${slug}/`))?.content_html,
  ];
}

beforeAll(() => {
  copyCheckout(folder);
  plantNotes(folder);
  build(folder, {BUILD_DAY: DAY});
}, 240_000);

afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('notes of a day', () => {
  it('are built once their day has come, and nothing names them before', () => {
    expect(existsSync(file('of-the-day/index.html'))).toBe(true);
    expect(existsSync(file('of-tomorrow/index.html'))).toBe(false);
    for (const list of [
      'index.html',
      'rss.xml',
      'atom.xml',
      'feed.json',
      'status/index.html',
      'tags/measurement/index.html',
      'archive/index.html',
    ])
      expect(readFileSync(file(list), 'utf8'), list).not.toContain('tomorrow');
    expect(readFileSync(join(folder, 'build/sitemap.xml'), 'utf8')).not.toContain('tomorrow');
  });

  it('are not built as drafts, and stand in no list where they are unlisted', () => {
    expect(existsSync(file('draft/index.html'))).toBe(false);
    expect(existsSync(file('unlisted/index.html'))).toBe(true);
    for (const list of [
      'index.html',
      'errata/index.html',
      'errata.xml',
      'status/index.html',
      'archive/index.html',
      'rss.xml',
    ])
      expect(readFileSync(file(list), 'utf8'), list).not.toContain('/field-notes/unlisted/');
  });
});

describe('a note that was changed', () => {
  it('says so before its title: the day, the kind and the reason of each revision, the newest first', () => {
    const document = page('corrected/');
    const banner = withAttribute(document, 'aria-label').find(
      ({attribs}) => attribs['aria-label'] === 'Corrections of this note',
    );
    expect(elements(banner!, 'p').map(textOf)).toEqual([
      'Measured again, revision r3 of 9 December 2026: On the release of this week the second figure is another one.',
      'Corrected, revision r2 of 5 December 2026: The second table had <its> columns swapped.',
    ]);
    const html = readFileSync(file('corrected/index.html'), 'utf8');
    expect(html.indexOf('Corrections of this note')).toBeLessThan(html.indexOf('<h1'));
  });

  it('says of a retraction that the note no longer stands', () => {
    expect(textOf(page('retracted/'))).toContain('Retracted, revision r2 of 10 December 2026: The tape');
  });

  it('shows what it answers, for what and until when, and its place in its series', () => {
    const words = textOf(page('corrected/'));
    for (const part of [
      'question Does a note say that it was corrected?',
      'valid for the site as it is built here',
      'review by 12 December 2026',
      'revision r3 of 9 December 2026 · part 2 of 2 of Planted',
    ])
      expect(words.replaceAll(/(question|valid for|review by)(?=\S)/g, '$1 ')).toContain(part);
  });

  it('is cited in the revision that is read', () => {
    const [text, bibtex] = elements(page('corrected/'), 'pre').map(textOf);
    expect(text).toBe(
      `${site.name}. “Corrected & measured again.” Field note, revision r3, 9 December 2026. ${site.url}/field-notes/corrected/`,
    );
    expect(bibtex).toContain('@misc{corrected-r3,');
    expect(bibtex).toContain('{{Corrected \\& measured again}}');
  });
});

describe('the errata', () => {
  it('list the changes of notes and case studies, the newest first, each at the place that shows it', () => {
    const listed = rows(page('errata/'));
    expect(listed.slice(0, 3).map(({to}) => to)).toEqual([
      '/field-notes/retracted/#revision-r2',
      '/field-notes/corrected/#revision-r3',
      '/field-notes/corrected/#revision-r2',
    ]);
    expect(listed[2]?.words).toMatch(
      /5 December 2026.*correction.*Corrected & measured again.*r1 → r2.*columns swapped/,
    );
    expect(listed.some(({to}) => to?.startsWith('/case-studies/'))).toBe(true);
  });

  it('have a feed with the same entries, whose times are the days of the revisions', () => {
    const feed = parseDocument(readFileSync(file('errata.xml'), 'utf8'), {xmlMode: true});
    const entries = elements(feed, 'entry');
    expect(entries.length).toBe(rows(page('errata/')).length);
    expect(textOf(elements(entries[2]!, 'title')[0]!)).toBe('correction: Corrected & measured again');
    expect(textOf(elements(entries[2]!, 'summary')[0]!)).toContain('had <its> columns');
    expect(textOf(elements(feed, 'updated')[0]!)).toBe('2026-12-10T00:00:00Z');
  });
});

describe('the list of reviews', () => {
  it('says for which day it holds, what is overdue and by how much, and what is to come', () => {
    const document = page('status/');
    expect(textOf(document)).toMatch(
      /As of 15 December 2026, for which this site was built: \d+ notes, 1 overdue/,
    );
    const listed = rows(document);
    expect(listed[0]?.to).toBe('/field-notes/corrected/');
    expect(listed[0]?.words).toContain('due on 12 December 2026, 3 days before this build');
    expect(listed.find(({to}) => to === '/field-notes/retracted/')?.words).toContain('1 June 2027');
    expect(listed.at(-1)?.words).toContain('It names no day for a review.');
  });
});

describe('a series', () => {
  it('has its introduction and its parts in the order of blog/series.yml, whatever their dates', () => {
    const document = page('series/planted/');
    expect(textOf(document)).toContain('It asks whether a series is shown.Begin with the retraction.');
    const parts = rows(document);
    expect(parts.map(({to}) => to)).toEqual(['/field-notes/retracted/', '/field-notes/corrected/']);
    expect(parts[0]?.words).toMatch(/^part 1.*2 December 2026.*1.min/);
    expect(rows(page('series/')).find(({to}) => to === '/field-notes/series/planted/')?.words).toContain(
      '2 notes',
    );
  });

  it('leads on at the end of each part', () => {
    const around = (path: string): readonly string[] =>
      elements(page(path), 'nav')
        .filter(({attribs}) => attribs['aria-label'] === 'Series: Planted')
        .flatMap((nav) => elements(nav, 'a').map((link) => `${link.attribs['rel']} ${textOf(link)}`));
    expect(around('retracted/')).toEqual(['next Planted, part 2 of 2Corrected & measured again']);
    expect(around('corrected/')).toEqual(['prev Planted, part 1 of 2Retracted']);
    expect(around('of-the-day/')).toEqual([]);
  });
});

describe('lists', () => {
  it('say how many notes there are, and how long each takes to read', () => {
    const tag = page('tags/measurement/');
    expect(textOf(elements(tag, 'header').at(-1)!)).toMatch(/What is written down.*\d+ notes/);
    for (const list of ['', 'tags/measurement/', 'authors/msmsoft/'])
      expect(rows(page(list)).every(({words}) => /\d\smin/.test(words))).toBe(true);
  });

  it('of a practice page hold the newest notes that name it, and no other', () => {
    const html = readFileSync(join(folder, 'build/practice/latency-profiling/index.html'), 'utf8');
    const listed = elements(parseDocument(html), 'h3')
      .flatMap((heading) => elements(heading, 'a').map(({attribs}) => attribs['href']))
      .filter((to) => to?.startsWith('/field-notes/'));
    expect(listed.slice(0, 2)).toEqual(['/field-notes/of-the-day/', '/field-notes/retracted/']);
    expect(listed).not.toContain('/field-notes/corrected/');
  });

  it('of all time stand in the archive by month', () => {
    const document = page('archive/');
    const december = elements(document, 'h3').find(({attribs}) => attribs['id'] === 'm-2026-12');
    expect(elements(december!.parent!, 'a').map(({attribs}) => attribs['href'])).toEqual(
      ['of-the-day', 'retracted', 'corrected'].map((slug) => `/field-notes/${slug}/`),
    );
  });
});

describe('the feeds', () => {
  it('carry each note whole, as it reads without our rules', () => {
    for (const content of contentsOf('of-the-day')) {
      const places = RICH_IN_A_FEED.map((piece) => content?.indexOf(piece) ?? -1);
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(content).not.toMatch(/Copy|<svg|class=/);
    }
  });

  it('say before the text what was corrected, and are as new as that', () => {
    const [html] = contentsOf('corrected');
    expect(html).toMatch(
      /^<p><strong>Measured again<\/strong> Revision r3 of 9 December 2026\. .*\n<p><strong>Corrected<\/strong> Revision r2 .* had &lt;its&gt; columns/,
    );
    expect(html).toContain('<p><strong>Does a note say that it was corrected?</strong> Yes,');
    const entry = entryOf('corrected');
    expect(textOf(elements(entry, 'updated')[0]!)).toBe('2026-12-09T00:00:00.000Z');
    expect(textOf(elements(entry, 'published')[0]!)).toBe('2026-12-01T00:00:00.000Z');
  });
});
