import {site} from '../../src/site.ts';
import type {BuiltPage} from './build.ts';
import {withAttribute} from './html.ts';

/** A reference from a page: as written, and the address that it means on this site; `kind` says where it leads. */
export type Reference =
  | {readonly kind: 'inside'; readonly written: string; readonly path: string; readonly anchor: string}
  | {readonly kind: 'outside'; readonly written: string};

/** Everything that a page refers to by `href`, `src`, `srcset` or `poster`. */
export function referencesOf({route, document}: BuiltPage): readonly Reference[] {
  const written = ['href', 'src', 'poster'].flatMap((name) =>
    withAttribute(document, name).map(({attribs}) => attribs[name] ?? ''),
  );
  const sets = withAttribute(document, 'srcset').flatMap(({attribs}) => sourcesOf(attribs['srcset'] ?? ''));
  return [...written, ...sets].map((address) => resolveReference(route, address));
}

function sourcesOf(srcset: string): readonly string[] {
  return srcset.split(',').map((source) => source.trim().split(/\s+/)[0] ?? '');
}

/** Addresses under the site's own URL (canonical, alternate, feeds) count as inside. */
export function resolveReference(route: string, written: string): Reference {
  const url = new URL(written, site.url + route);
  if (url.origin !== new URL(site.url).origin) return {kind: 'outside', written};
  return {
    kind: 'inside',
    written,
    path: decodeURIComponent(url.pathname),
    anchor: decodeURIComponent(url.hash.slice(1)),
  };
}
