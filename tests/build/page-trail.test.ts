import {describe, expect, it} from 'vitest';
import {site} from '../../src/site.ts';
import {builtPages, type BuiltPage} from '../support/build.ts';
import {elements, textOf, withAttribute} from '../support/html.ts';
import {nodeOn, type Node} from '../support/json-ld.ts';
import {resolveReference} from '../support/links.ts';

const pages = builtPages();
const routes = new Set(pages.map(({route}) => route));

describe('the way to a page', () => {
  const below = pages.filter(({route}) => route !== '/' && route !== '/404.html');

  it('leads from the home page to it, on every page below', () => {
    for (const {route} of below) {
      const items = itemsOf(nodeOn(pages, route, 'BreadcrumbList'));
      expect(items.at(0), route).toBe('/');
      expect(items.at(-1), route).toBe(route);
      expect(
        items.filter((item) => !routes.has(item)),
        route,
      ).toEqual([]);
      expect(
        items.every((item, index) => route.startsWith(item) && items.indexOf(item) === index),
        route,
      ).toBe(true);
    }
  });

  it('leads through the page that the visible way back goes to, where there is one', () => {
    const withWayBack = below.flatMap((page) => {
      const to = wayBack(page);
      return to === undefined ? [] : [{page, to}];
    });
    expect(withWayBack.length).toBeGreaterThan(10);
    for (const {page, to} of withWayBack) {
      expect(itemsOf(nodeOn(pages, page.route, 'BreadcrumbList')).slice(0, -1), page.route).toContain(to);
    }
  });

  it('is nowhere on the home page, nor on the page for missing ones', () => {
    for (const route of ['/', '/404.html']) expect(nodeOn(pages, route, 'BreadcrumbList')).toBeUndefined();
  });
});

function itemsOf(trail: Node | undefined): readonly string[] {
  const items = (trail?.['itemListElement'] ?? []) as readonly {position: number; item: {'@id': string}}[];
  expect(items.map(({position}) => position)).toEqual(items.map((_, index) => index + 1));
  return items.map(({item}) => item['@id'].slice(site.url.length));
}

/** The link over the title that begins with an arrow. */
function wayBack({route, document}: BuiltPage): string | undefined {
  const link = elements(document, 'main')
    .flatMap((main) => withAttribute(main, 'href'))
    .find((element) => textOf(element).startsWith('←'));
  if (link === undefined) return undefined;
  const reference = resolveReference(route, link.attribs['href'] ?? '');
  return reference.kind === 'inside' ? reference.path : undefined;
}
