import {pageRoute} from '../../../domain/content/routes/page-route.ts';
import type {Change} from '../../core/input.ts';
import {siteOf} from '../../core/read-site.ts';
import {siteRoutes} from '../../core/routes.ts';
import type {Site, Target} from '../../core/site.ts';

/** An address that readers could open at the merge base, and the file that made it, by its path now where it still exists. */
export type FormerAddress = {readonly route: string; readonly file: string};

/** Further pages of a list come and go with its length. */
const furtherPage = /\/page\/\d+\/$/;

/** Every address that the site had at the merge base and has no more. */
export function lostAddresses(site: Site, changes: readonly Change[]): readonly FormerAddress[] {
  const former = formerTexts(changes);
  if (former.size === 0) return [];
  const added = new Set(changes.flatMap(({kind, file}) => (kind === 'changed' ? [] : [file])));
  const touched = new Set(changes.map(({file}) => file));
  const then = siteOf([...former.keys()].toSorted(), (file) => former.get(file)?.text ?? '');
  const files = [...[...site.files].filter((file) => !added.has(file)), ...former.keys()];
  const routes = siteRoutes(
    [...site.pages.filter(({file}) => !touched.has(file)), ...then.pages],
    [...site.data.filter(({file}) => !touched.has(file)), ...then.data],
    [...new Set(files)].toSorted(),
  );
  return [...routes].flatMap(([route, target]) => {
    if (!isOpen(target) || isOpen(site.routes.get(route)) || furtherPage.test(route)) return [];
    const made = target.kind === 'made' ? makerOf(route, [...former.keys()]) : target.page.file;
    return [{route, file: former.get(made)?.now ?? made}];
  });
}

function isOpen(target: Target | undefined): boolean {
  return target !== undefined && target.kind !== 'draft';
}

type Former = {readonly text: string; readonly now: string};

function formerTexts(changes: readonly Change[]): ReadonlyMap<string, Former> {
  return new Map(
    changes.flatMap(({kind, file, from, before}) => {
      const path = kind === 'renamed' ? from : kind === 'added' ? undefined : file;
      if (path === undefined || !isContent.test(path)) return [];
      return [[path, {text: isText.test(path) ? (before() ?? '') : '', now: file}] as const];
    }),
  );
}

const isContent =
  /^(?:(?:docs|versioned_docs|blog|case-studies|src\/pages|static)\/|(?:editions\.yaml|versions\.json)$)/;
const isText = /\.(?:mdx?|ya?ml|json|txt)$/;

/** The changed file that made an address which is no page’s of its own; the list of redirects where none did. */
function makerOf(route: string, files: readonly string[]): string {
  const [, first = '', second = ''] = route.split('/');
  const own = (file: string): boolean =>
    file === `static${route}` ||
    (file.startsWith('src/pages/') && pageRoute(file.slice('src/pages/'.length)) === route) ||
    file.startsWith(`case-studies/${second}/`) ||
    (second === 'tags' && file === 'blog/tags.yml') ||
    (second === 'authors' && file === 'blog/authors.yml');
  const folder = first === 'field-notes' ? 'blog/' : `${first}/`;
  return files.find(own) ?? files.find((file) => file.startsWith(folder)) ?? 'deploy/redirects.yaml';
}
