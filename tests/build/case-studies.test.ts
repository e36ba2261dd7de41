import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {site} from '../../src/site.ts';
import {buildDir, builtPages, type BuiltPage} from '../support/build.ts';
import {elements, linkRel, meta, textOf} from '../support/html.ts';

const pages = builtPages().filter(({route}) => route.startsWith('/case-studies/'));
const at = (route: string): BuiltPage | undefined => pages.find((page) => page.route === route);
const older = pages.filter(({route}) => /\/r\d+\/$/.test(route));
const studies = pages.filter(({document}) =>
  elements(document, 'h2').some((h2) => textOf(h2).startsWith('Question')),
);
const newest = studies.filter((page) => !older.includes(page));

/** How many studies a list shows, over all its pages. */
function rowsOf(route: string): number {
  const page = at(route);
  if (page === undefined) return 0;
  const next = elements(page.document, 'a').find(({attribs}) => attribs['rel'] === 'next')?.attribs['href'];
  const main = elements(page.document, 'main')[0] ?? page.document;
  return elements(main, 'h2').length + (next === undefined ? 0 : rowsOf(next));
}

describe('case studies', () => {
  it('have the sections that each must have, in one order', () => {
    expect(newest.length).toBeGreaterThan(0);
    for (const {route, document} of studies) {
      const main = elements(document, 'main')[0] ?? document;
      expect(
        elements(main, 'h2').map((heading) => heading.attribs['id']),
        route,
      ).toEqual(['question', 'context', 'diagnosis', 'moves', 'result', 'what-guards-it', 'limits']);
    }
  });

  it('stand behind each filter in the number that the filter says', () => {
    const nav = elements(at('/case-studies/')!.document, 'nav').find(
      ({attribs}) => attribs['aria-label'] === 'Filter the case studies',
    );
    const values = elements(nav!, 'li').flatMap((item) => {
      const [link] = elements(item, 'a');
      const count = /(\d+) cases?$/.exec(textOf(item))?.[1];
      return elements(item, 'li').length > 1 || count === undefined
        ? []
        : [{route: link?.attribs['href'] ?? '', count: Number(count)}];
    });
    expect(values.length).toBeGreaterThan(10);
    for (const {route, count} of values) expect(rowsOf(route), route).toBe(count);
    expect(rowsOf('/case-studies/')).toBe(newest.length);
  });
});

describe('an older revision', () => {
  it('is kept out of indexes and the sitemap, and names the newest as its canonical address', () => {
    const sitemap = readFileSync(join(buildDir, 'sitemap.xml'), 'utf8');
    expect(older.length).toBeGreaterThanOrEqual(2);
    for (const {route, document} of older) {
      expect(meta(document, 'robots'), route).toContain('noindex');
      expect(linkRel(document, 'canonical'), route).toBe(site.url + route.replace(/r\d+\/$/, ''));
      expect(sitemap, route).not.toContain(`${site.url}${route}<`);
    }
  });

  it('is compared with the newest on a page that both link to', () => {
    for (const {route} of older) {
      const study = route.replace(/r\d+\/$/, '');
      for (const from of [route, study]) {
        const links = elements(at(from)!.document, 'a').map(({attribs}) => attribs['href'] ?? '');
        expect(
          links.some((href) => href.startsWith(`${study}changes/`)),
          from,
        ).toBe(true);
      }
      expect(at(`${study}changes/`), study).toBeDefined();
    }
  });
});
