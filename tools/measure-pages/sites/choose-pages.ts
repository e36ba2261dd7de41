import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, sep} from 'node:path';
import {pageClassOf, type PageClass} from '../../perf-gate/tape/page-class.ts';

/** The classes that have targets: what readers come to read. */
export const readingClasses = [
  'home',
  'practice',
  'service',
  'case study',
  'note',
  'list',
] as const satisfies readonly PageClass[];
export type ReadingClass = (typeof readingClasses)[number];

/** A built page; `path` is its address on the site. */
export type BuiltPage = {readonly path: string; readonly pageClass: ReadingClass; readonly html: string};

/** Every page of the current edition that belongs to a class with targets, in the order of addresses. */
export function readPages(build: string): readonly BuiltPage[] {
  return readdirSync(build, {recursive: true, encoding: 'utf8'})
    .filter((file) => /(?:^|[\\/])index\.html$/.test(file))
    .map((file) => ({file, path: addressOf(file)}))
    .filter(({path}) => !/^\/\d{4}\.\d+\//.test(path))
    .flatMap(({file, path}) => {
      const pageClass = readingClasses.find((name) => name === pageClassOf(path));
      return pageClass === undefined
        ? []
        : [{path, pageClass, html: readFileSync(join(build, file), 'utf8')}];
    })
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function addressOf(file: string): string {
  const folder = dirname(file).split(sep).join('/');
  return folder === '.' ? '/' : `/${folder}/`;
}

/** Of each class the page with the most HTML: what holds for it holds for the others. */
export function heaviest(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  return readingClasses.flatMap((name) =>
    pages
      .filter(({pageClass}) => pageClass === name)
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, 1),
  );
}
