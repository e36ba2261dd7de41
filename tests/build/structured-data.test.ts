import {existsSync, globSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {site} from '../../src/site.ts';
import {buildDir, builtPages, olderEdition, type BuiltPage} from '../support/build.ts';
import {elements, meta, textOf, withAttribute} from '../support/html.ts';
import {objectionsTo} from '../support/judge-node.ts';
import {blocksOf, isReference, nodeOn, nodesOf, typeOf, within} from '../support/json-ld.ts';
import {readVocabulary} from '../support/schema-org.ts';

const root = join(import.meta.dirname, '../..');
const vocabulary = readVocabulary();
const pages = builtPages();
const routes = new Set(pages.map(({route}) => route));
const described = pages.flatMap(({route, document}) =>
  nodesOf({document}).flatMap((node) => within(node).map((inner) => ({route, node: inner}))),
);
const definitions = described.filter(({node}) => typeof node['@id'] === 'string' && !isReference(node));
const typeById = new Map(definitions.map(({node}) => [String(node['@id']), typeOf(node)]));

/** What an `@id` leads to: a node that some page describes, or a page as such. */
function typeAt(id: string): string | undefined {
  return typeById.get(id) ?? (isPage(id) ? 'WebPage' : undefined);
}

function isPage(url: string): boolean {
  return url.startsWith(`${site.url}/`) && routes.has(url.slice(site.url.length));
}

describe('the JSON-LD of the pages', () => {
  it('is there, in one context, and parses', () => {
    const texts = pages.flatMap(blocksOf);
    expect(texts.length).toBeGreaterThanOrEqual(pages.length - 1);
    for (const text of texts) expect(JSON.parse(text)).toMatchObject({'@context': 'https://schema.org'});
  });

  it('says only what schema.org has words for', () => {
    expect(vocabulary.isKindOf('BlogPosting', 'Thing')).toBe(true);
    expect(described.length).toBeGreaterThan(4 * pages.length);
    const objections = described
      .filter(({node}) => !isReference(node))
      .flatMap(({route, node}) => objectionsTo(node, vocabulary, typeAt).map((text) => `${route} ${text}`));
    expect(objections).toEqual([]);
  });

  it('describes each thing once, on the page that its name is made of, and refers to it from everywhere else', () => {
    const names = definitions.map(({node}) => String(node['@id']));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const strays = definitions.filter(
      ({route, node}) => String(node['@id']).split('#')[0] !== site.url + route,
    );
    expect(strays).toEqual([]);
    const references = described.filter(({node}) => isReference(node)).map(({node}) => String(node['@id']));
    expect(references.length).toBeGreaterThan(pages.length);
    expect(references.filter((id) => typeAt(id) === undefined)).toEqual([]);
  });

  it('names no address but pages and files of the site, in full', () => {
    const addresses = described.flatMap(({node}) =>
      [node['url'], node['contentUrl']].filter((value) => typeof value === 'string'),
    );
    expect(addresses.length).toBeGreaterThan(10);
    const lost = addresses.filter(
      (url) =>
        !isPage(url) && !(URL.canParse(url) && existsSync(join(buildDir, new URL(url).pathname.slice(1)))),
    );
    expect(lost).toEqual([]);
    expect(addresses.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([]);
  });
});

describe('what the pages are described as', () => {
  it('on the home page: the practice and its web site', () => {
    expect(nodeOn(pages, '/', 'Organization')).toMatchObject({name: site.name, email: site.email});
    expect(nodeOn(pages, '/', 'WebSite')).toMatchObject({name: site.name});
  });

  it('on services pages: a service, by the practice', () => {
    const services = pages.filter(({route}) => /^\/services\/[^/]+\/$/.test(route));
    expect(services.length).toBe(3);
    for (const page of services) {
      expect(nodeOn(pages, page.route, 'Service'), page.route).toMatchObject({
        name: titleOf(page),
        description: meta(page.document, 'description'),
      });
    }
  });

  it('on practice pages: a page about a service', () => {
    const practice = pages.filter(({route}) => /^\/practice\/[^/]+\/$/.test(route));
    expect(practice.length).toBeGreaterThan(0);
    for (const page of practice) {
      expect(nodeOn(pages, page.route, 'WebPage'), page.route).toMatchObject({
        about: {'@type': 'Service', name: titleOf(page)},
      });
    }
  });

  it('on case studies: an article with the dates and the corrections of its revisions', () => {
    const studies = globSync('case-studies/*/study.yaml', {cwd: root});
    expect(studies.length).toBeGreaterThan(5);
    for (const file of studies) {
      const {revisions}: {revisions: {id: string; date: string; kind: string; reason: string}[]} = parse(
        readFileSync(join(root, file), 'utf8'),
      );
      const article = nodeOn(pages, `/case-studies/${basename(dirname(file))}/`, 'Article');
      const corrected = revisions.filter(({kind}) => !['first', 're-measurement'].includes(kind));
      expect(article, file).toMatchObject({
        datePublished: revisions[0]?.date,
        dateModified: revisions.at(-1)?.date,
        version: revisions.at(-1)?.id,
      });
      expect(article?.['correction'] ?? [], file).toEqual(
        corrected.map(({date, reason}) => ({
          '@type': 'CorrectionComment',
          datePublished: date,
          text: reason,
        })),
      );
    }
  });

  it('on field notes: one posting by the practice or by people, not two', () => {
    const notes = pages.filter(isNote);
    expect(notes.length).toBeGreaterThan(0);
    for (const page of notes) {
      expect(nodeOn(pages, page.route, 'BlogPosting'), page.route).toMatchObject({
        headline: titleOf(page),
        isPartOf: {'@id': `${site.url}/field-notes/#blog`},
      });
    }
  });

  it('on the register: a data set with its file', () => {
    expect(nodeOn(pages, '/evidence/', 'Dataset')).toMatchObject({
      distribution: {contentUrl: `${site.url}/evidence.json`, encodingFormat: 'application/json'},
    });
  });

  it('on pages that are kept out of indexes: nothing but the way to them', () => {
    const hidden = pages.filter(
      ({route, document}) => olderEdition(route) || meta(document, 'robots')?.includes('noindex'),
    );
    expect(hidden.length).toBeGreaterThan(0);
    const types = new Set(hidden.flatMap(nodesOf).map(typeOf));
    expect([...types].filter((type) => type !== 'BreadcrumbList')).toEqual([]);
  });
});

function titleOf({document}: BuiltPage): string | undefined {
  return elements(document, 'h1').map(textOf)[0];
}

/** The blog plugin's feeds take a note's text from the element of this id. */
function isNote({document}: BuiltPage): boolean {
  return withAttribute(document, 'id').some(({attribs}) => attribs['id'] === '__blog-post-container');
}
