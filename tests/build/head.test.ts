import {describe, expect, it} from 'vitest';
import {site} from '../../src/site.ts';
import {builtPages, olderEdition, type BuiltPage} from '../support/build.ts';
import {elements, linkRel, meta, textOf} from '../support/html.ts';

const pages = builtPages();
const isIndexed = ({document}: BuiltPage): boolean => !meta(document, 'robots')?.includes('noindex');

/** The pages that share a value, as `value: /a/ /b/`: what should be empty. */
function shared(candidates: readonly BuiltPage[], read: (page: BuiltPage) => string): readonly string[] {
  return [...Map.groupBy(candidates, read)]
    .filter(([, same]) => same.length > 1)
    .map(([value, same]) => `${value}: ${same.map(({route}) => route).join(' ')}`);
}

function titleOf({document}: BuiltPage): string {
  return elements(document, 'title').map(textOf).join(' + ');
}

describe('the head of each page', () => {
  it('says the language', () => {
    for (const {route, document} of pages) {
      expect(elements(document, 'html')[0]?.attribs['lang'], route).toBe(site.locale);
    }
  });

  it('has one title that names the page and the practice, shared with no other page', () => {
    for (const page of pages) {
      // A drawing’s parts have titles of their own.
      const titles = elements(page.document, 'head').flatMap((head) => elements(head, 'title'));
      expect(titles.length, page.route).toBe(1);
      expect(titleOf(page), page.route).toMatch(new RegExp(`\\S.*${site.name}|${site.name}.*\\S`));
    }
    expect(shared(pages, titleOf)).toEqual([]);
  });

  it('has a description of one or two sentences, shared with no other page that is indexed', () => {
    for (const {route, document} of pages) {
      const description = meta(document, 'description') ?? '';
      expect(description.length, `${route}: "${description}"`).toBeGreaterThanOrEqual(40);
      expect(description.length, `${route}: "${description}"`).toBeLessThanOrEqual(220);
    }
    expect(shared(pages.filter(isIndexed), ({document}) => meta(document, 'description') ?? '')).toEqual([]);
  });

  it('names its own address as the canonical one, or none where the page is missing', () => {
    for (const {route, document} of pages) {
      if (olderEdition(route) || route === '/404.html') continue;
      if (!isIndexed({route, document, html: ''})) continue;
      expect(linkRel(document, 'canonical'), route).toBe(`${site.url}${route}`);
    }
  });

  it('of an older edition keeps it out of indexes and names the same page of the current edition', () => {
    const older = pages.filter(({route}) => olderEdition(route));
    expect(older.length).toBeGreaterThan(0);
    const routes = new Set(pages.map(({route}) => route));
    for (const page of older) {
      const current = page.route.replace(`/${olderEdition(page.route)}`, '');
      expect(isIndexed(page), page.route).toBe(false);
      expect(linkRel(page.document, 'canonical'), page.route).toBe(
        `${site.url}${routes.has(current) ? current : page.route}`,
      );
    }
  });
});
