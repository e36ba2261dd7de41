import {describe, expect, it} from 'vitest';
import {builtFiles, builtPages} from '../support/build.ts';
import {withAttribute} from '../support/html.ts';
import {referencesOf, type Reference} from '../support/links.ts';

const pages = builtPages();
const files = new Set(builtFiles().map((file) => `/${file}`));
const references = pages.flatMap((page) =>
  referencesOf(page).map((reference) => ({from: page.route, reference})),
);
const inside = references.filter(
  (entry): entry is {from: string; reference: Reference & {kind: 'inside'}} =>
    entry.reference.kind === 'inside',
);

/** Docusaurus gives the 404 page a canonical address that does not exist; served with status 404, it is read by no index. */
const MISSING_PAGE = '/404.html/';

const anchors = new Map(
  pages.map(({route, document}) => [
    route,
    new Set([
      ...withAttribute(document, 'id').map(({attribs}) => attribs['id']),
      ...withAttribute(document, 'name').map(({attribs}) => attribs['name']),
    ]),
  ]),
);

describe('the links of the site', () => {
  it('are there at all: a crawl of nothing proves nothing', () => {
    expect(inside.length).toBeGreaterThan(20 * pages.length);
    expect(inside.filter(({reference}) => reference.anchor !== '').length).toBeGreaterThan(2 * pages.length);
  });

  it('lead to pages and files that exist, at their final address', () => {
    const broken = inside
      .filter(
        ({reference: {path}}) =>
          path !== MISSING_PAGE && !(path.endsWith('/') ? files.has(`${path}index.html`) : files.has(path)),
      )
      .map(({from, reference}) => `${from} → ${reference.written}`);
    expect([...new Set(broken)]).toEqual([]);
  });

  it('lead to anchors that exist', () => {
    const broken = inside
      .filter(({reference: {path, anchor}}) => anchor !== '' && anchors.get(path)?.has(anchor) === false)
      .map(({from, reference}) => `${from} → ${reference.written}`);
    expect([...new Set(broken)]).toEqual([]);
  });

  it('load nothing from another origin', () => {
    const outside = pages.flatMap(({route, document}) =>
      ['src', 'srcset', 'poster', 'data'].flatMap((name) =>
        withAttribute(document, name)
          .filter(({attribs}) => /^(?:https?:)?\/\//.test(attribs[name] ?? ''))
          .map(({attribs}) => `${route} → ${attribs[name]}`),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('reach every page from another one', () => {
    const reached = new Set(
      inside.filter(({from, reference}) => from !== reference.path).map(({reference}) => reference.path),
    );
    expect(
      pages.map(({route}) => route).filter((route) => route !== '/404.html' && !reached.has(route)),
    ).toEqual([]);
  });
});
