import {pageRoute} from '../../../domain/content/routes/page-route.ts';
import type {Change} from '../../core/input.ts';
import {siteOf} from '../../core/read-site.ts';
import {siteRoutes} from '../../core/routes.ts';
import type {Site, Target} from '../../core/site.ts';

/** An address that readers could open at the merge base, and the file that made it, by its path now where it still exists. */
export type FormerAddress = {readonly route: string; readonly file: string};

/** Further pages of a list come and go with its length. */
const furtherPage = /\/page\/\d+\/$/;

/**
 * Every address that the site had at the merge base and has no more. Of files that are to be mended first (`unmended`, by their path
 * now) the former text counts.
 */
export function lostAddresses(
  site: Site,
  changes: readonly Change[],
  unmended: ReadonlySet<string>,
): readonly FormerAddress[] {
  const former = formerTexts(changes);
  if (former.size === 0) return [];
  const added = new Set(changes.flatMap(({kind, file}) => (kind === 'changed' ? [] : [file])));
  const touched = new Set(changes.map(({file}) => file));
  const then = siteOf([...former.keys()].toSorted(), (file) => former.get(file)?.text ?? '');
  const untouched = [...site.files].filter((file) => !added.has(file));
  const routes = joinedRoutes(site, then, [...untouched, ...former.keys()], {
    isOut: (file) => touched.has(file),
    isBack: () => true,
  });
  const mended = joinedRoutes(site, then, [...site.files], {
    isOut: (file) => unmended.has(file),
    isBack: (file) => unmended.has(former.get(file)?.now ?? file),
  });
  return [...routes].flatMap(([route, target]) => {
    const isThere = isOpen(site.routes.get(route)) || isOpen(mended.get(route));
    if (!isOpen(target) || isThere || furtherPage.test(route)) return [];
    const made = target.kind === 'made' ? makerOf(route, [...former.keys()]) : target.page.file;
    return [{route, file: former.get(made)?.now ?? made}];
  });
}

type Exchange = {readonly isOut: (file: string) => boolean; readonly isBack: (file: string) => boolean};

/** The addresses of the site as it is, without the files that are `isOut`, and with the former ones that are `isBack`. */
function joinedRoutes(
  now: Site,
  then: Site,
  files: readonly string[],
  {isOut, isBack}: Exchange,
): ReadonlyMap<string, Target> {
  const join = <Item extends {readonly file: string}>(of: readonly Item[], past: readonly Item[]): Item[] => [
    ...of.filter(({file}) => !isOut(file)),
    ...past.filter(({file}) => isBack(file)),
  ];
  return siteRoutes(join(now.pages, then.pages), join(now.data, then.data), [...new Set(files)].toSorted());
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
