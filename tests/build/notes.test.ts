import {globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {site} from '../../src/site.ts';
import {buildDir, builtPages, type BuiltPage} from '../support/build.ts';
import {elements, textOf, withAttribute} from '../support/html.ts';
import {resolveReference} from '../support/links.ts';

const root = join(import.meta.dirname, '../..');
const pages = builtPages();
const at = (route: string): BuiltPage => pages.find((page) => page.route === route)!;
const notes = pages.filter(({html}) => html.includes('"@type":"BlogPosting"'));

type Sourced = {
  readonly revisions?: readonly {readonly id: string; readonly kind: string}[];
  readonly draft?: boolean;
  readonly unlisted?: boolean;
};

/** How often what is published was changed, as the sources say. */
function changesInSources(): number {
  const studies = globSync('case-studies/*/study.yaml', {cwd: root}).flatMap((file) => {
    const published = JSON.parse(read(join(dirname(file), 'published.json'))) as object;
    const {revisions = []} = parse(read(file)) as Sourced;
    return revisions.filter(({id}) => id in published);
  });
  const sources = globSync('blog/*/index.mdx', {cwd: root})
    .map((file) => parse(/^---\n([\s\S]*?)\n---/.exec(read(file))?.[1] ?? '') as Sourced)
    .filter(({draft, unlisted}) => !draft && !unlisted);
  return [...studies, ...sources.flatMap(({revisions = []}) => revisions)].filter(
    ({kind}) => kind !== 'first',
  ).length;
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function linksIn(route: string): readonly (string | undefined)[] {
  return elements(at(route).document, 'a').map(({attribs}) => attribs['href']);
}

describe('every note', () => {
  it('says how it and its revision are cited, in text and in BibTeX', () => {
    expect(notes.length).toBeGreaterThan(0);
    for (const {route, document} of notes) {
      const fold = elements(document, 'details').find((details) =>
        textOf(details).startsWith('Cite this note'),
      );
      const [text, bibtex] = elements(fold!, 'pre').map(textOf);
      expect(text, route).toMatch(/“.+[.?!]” .*revision r\d+, \d+ \w+ \d{4}\. https?:/);
      expect(text, route).toContain(site.url + route);
      expect(bibtex, route).toMatch(/^@misc\{.+-r\d+,/);
    }
  });

  it('stands among the reviews', () => {
    const listed = new Set(
      elements(at('/field-notes/status/').document, 'a').map(({attribs}) => attribs['href']),
    );
    // A page lists 40; the test of the planted notes looks at the order.
    expect(notes.filter(({route}) => listed.has(route)).length).toBe(Math.min(40, notes.length));
  });
});

describe('every series', () => {
  const described = Object.entries(
    parse(read('blog/series.yml')) as Record<string, {readonly name: string; readonly description: string}>,
  );

  it('is listed, has a page with what it asks, and is named by each of its parts, which it lists in order', () => {
    expect(described.length).toBeGreaterThan(0);
    for (const [key, {name, description}] of described) {
      const to = `/field-notes/series/${key}/`;
      expect(linksIn('/field-notes/series/'), to).toContain(to);
      const parts = elements(at(to).document, 'h2').flatMap((heading) => elements(heading, 'a'));
      expect(textOf(at(to).document)).toContain(description);
      for (const [index, {attribs}] of parts.entries()) {
        const note = at(attribs['href'] ?? '');
        expect(textOf(note.document), note.route).toContain(
          `part ${index + 1} of ${parts.length} of ${name}`,
        );
        expect(linksIn(note.route), note.route).toContain(to);
      }
    }
  });

  it('has every note that names it', () => {
    const listed = described.flatMap(([key]) =>
      elements(at(`/field-notes/series/${key}/`).document, 'h2').flatMap((heading) => elements(heading, 'a')),
    );
    const named = notes.filter(({document}) => /part \d+ of \d+ of/.test(textOf(document)));
    expect(new Set(listed.map(({attribs}) => attribs['href']))).toEqual(
      new Set(named.map(({route}) => route)),
    );
    expect(named.length).toBeGreaterThan(0);
  });
});

describe('the archive', () => {
  it('holds every note, and is reached from the list', () => {
    expect(linksIn('/field-notes/')).toEqual(
      expect.arrayContaining(['/field-notes/archive/', '/field-notes/series/']),
    );
    expect(linksIn('/field-notes/archive/')).toEqual(expect.arrayContaining(notes.map(({route}) => route)));
  });
});

describe('the time to read a note', () => {
  it('is that of the words on its page, at 200 a minute', () => {
    for (const {route, document} of notes) {
      const article = withAttribute(document, 'id').find(
        ({attribs}) => attribs['id'] === '__blog-post-container',
      );
      const words = textOf(article!).match(/[\p{L}\p{N}]+(?:[.,’'][\p{L}\p{N}]+)*/gu)?.length ?? 0;
      const said = Number(/(\d+)\smin to read/.exec(textOf(document))?.[1]);
      // Charts, claims and transcripts bring words that the text itself does not have.
      expect(said, route).toBeGreaterThanOrEqual(Math.floor((words / 200) * 0.6));
      expect(said, route).toBeLessThanOrEqual(Math.ceil((words / 200) * 1.1));
    }
  });
});

describe('the errata', () => {
  const main = elements(at('/field-notes/errata/').document, 'main')[0]!;

  it('are as many as the sources have revisions after the first, each at an anchor that is there', () => {
    const links = elements(main, 'h2').flatMap((heading) => elements(heading, 'a'));
    expect(links.length).toBe(Math.min(40, changesInSources()));
    for (const {attribs} of links) {
      const reference = resolveReference('/field-notes/errata/', attribs['href'] ?? '');
      if (reference.kind === 'outside') throw new Error(`${reference.written} leads away`);
      const ids = withAttribute(at(reference.path).document, 'id').map((element) => element.attribs['id']);
      expect(ids, reference.written).toContain(reference.anchor);
    }
  });

  it('have a feed that carries each', () => {
    const feed = readFileSync(join(buildDir, 'field-notes/errata.xml'), 'utf8');
    expect(feed.match(/<entry>/g) ?? []).toHaveLength(changesInSources());
    expect(textOf(main)).toContain('Feed of errata');
  });

  it('are reached from the list of notes, beside the reviews, and from the foot of every page', () => {
    expect(linksIn('/field-notes/')).toEqual(
      expect.arrayContaining(['/field-notes/errata/', '/field-notes/status/']),
    );
    for (const {route} of pages) expect(linksIn(route), route).toContain('/field-notes/errata/');
  });
});
