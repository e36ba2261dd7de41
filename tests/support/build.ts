import {readdirSync, readFileSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';
import {parseDocument} from 'htmlparser2';
import type {Document} from 'domhandler';
import editions from '../../versions.json' with {type: 'json'};

/** The production build under test: `build/`, or the folder that SITE_BUILD names. */
export const buildDir = resolve(process.env.SITE_BUILD ?? join(import.meta.dirname, '../../build'));

/** A page as it was built; `route` is its path on the site, with the slash at its end. */
export type BuiltPage = {readonly route: string; readonly html: string; readonly document: Document};

/** Every file of the build, as paths from its root with `/` between folders, in order. */
export function builtFiles(dir: string = buildDir): readonly string[] {
  return readdirSync(dir, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}

/** The route of every built HTML page: `index.html` is its folder, any other file is itself. */
export function builtRoutes(dir: string = buildDir): readonly string[] {
  return builtFiles(dir)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .toSorted();
}

let pages: readonly BuiltPage[] | undefined;

/** Every built page, parsed once for a test file. */
export function builtPages(): readonly BuiltPage[] {
  pages ??= builtRoutes().map((route) => {
    const html = readFileSync(join(buildDir, route.endsWith('/') ? `${route}index.html` : route), 'utf8');
    return {route, html, document: parseDocument(html)};
  });
  return pages;
}

/** The edition that a route belongs to when it is an older one: `/2026.1/practice/` → `2026.1`. */
export function olderEdition(route: string): string | undefined {
  const first = route.split('/')[1];
  return editions.find((edition: string) => edition === first);
}
