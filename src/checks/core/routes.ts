import {ARCHIVE_ROUTE} from '../../domain/notes/archive.ts';
import {ERRATA_FEED, ERRATA_ROUTE} from '../../domain/notes/errata.ts';
import {STATUS_ROUTE} from '../../domain/notes/review.ts';
import {SERIES_ROUTE, seriesRoute} from '../../domain/notes/series.ts';
import {authorRoute, notesRoute, tagRoute} from '../../domain/content/routes/note-route.ts';
import {pageRoute} from '../../domain/content/routes/page-route.ts';
import {EVIDENCE_PATH, SCHEMA_PATH} from '../../domain/evidence/evidence-paths.ts';
import {listField} from './front-matter.ts';
import type {DataFile, Page, Target} from './site.ts';
import {studyRoutes} from './study-routes.ts';

/** Pages and files that plugins make whatever the content is: notes' list and feeds, the list of cases, the register, editions compared. */
const alwaysMade = [
  notesRoute,
  `${notesRoute}tags/`,
  `${notesRoute}rss.xml`,
  `${notesRoute}atom.xml`,
  `${notesRoute}feed.json`,
  SERIES_ROUTE,
  ARCHIVE_ROUTE,
  ERRATA_ROUTE,
  ERRATA_FEED,
  STATUS_ROUTE,
  '/case-studies/',
  '/evidence/',
  EVIDENCE_PATH,
  SCHEMA_PATH,
  '/changes/',
  '/sitemap.xml',
] as const;

/** Every address of the site and what it leads to. Pages that code makes have headings that no source shows (`made`). */
export function siteRoutes(
  pages: readonly Page[],
  data: readonly DataFile[],
  files: readonly string[],
): ReadonlyMap<string, Target> {
  const routes = new Map<string, Target>();
  for (const route of [...alwaysMade, ...noteLists(pages, data)]) routes.set(route, {kind: 'made'});
  for (const [route, target] of studyRoutes(data, pages)) routes.set(route, target);
  for (const file of files) {
    const page = file.startsWith('src/pages/') ? pageRoute(file.slice('src/pages/'.length)) : undefined;
    if (page !== undefined) routes.set(page, {kind: 'made'});
    if (file.startsWith('static/')) routes.set(file.slice('static'.length), {kind: 'made'});
  }
  for (const page of pages) {
    if (page.route !== undefined) routes.set(page.route, {kind: isDraft(page) ? 'draft' : 'page', page});
  }
  return routes;
}

/** The pages of tags that a published note uses, of series, and of authors that have one. */
function noteLists(pages: readonly Page[], data: readonly DataFile[]): readonly string[] {
  const notes = pages.filter((page) => page.kind === 'note' && !isDraft(page));
  const tags = new Set(
    notes.flatMap(({frontMatter}) => listField(frontMatter, 'tags').map(([, key]) => key)),
  );
  const tagRoutes = entriesOf(data, 'tags')
    .filter(([key]) => tags.has(key))
    .map(([key, value]) => tagRoute(key, asText(Reflect.get(Object(value), 'permalink'))));
  const authorRoutes = entriesOf(data, 'authors').flatMap(([key, value]) => {
    const page: unknown = Reflect.get(Object(value), 'page');
    const permalink = asText(Reflect.get(Object(page), 'permalink'));
    return authorRoute(key, permalink === undefined ? page === true : {permalink}) ?? [];
  });
  const seriesRoutes = entriesOf(data, 'series').map(([key]) => seriesRoute(key));
  return [
    ...tagRoutes,
    ...seriesRoutes,
    ...authorRoutes,
    ...(authorRoutes.length > 0 ? [`${notesRoute}authors/`] : []),
  ];
}

/** The entries of a data file as they are written, whether or not they fit their schema. */
export function entriesOf(
  data: readonly DataFile[],
  kind: DataFile['kind'],
): readonly (readonly [key: string, value: unknown])[] {
  return data.filter((file) => file.kind === kind).flatMap(({yaml}) => Object.entries(Object(yaml.value)));
}

function isDraft({frontMatter}: Page): boolean {
  return Reflect.get(Object(frontMatter?.value), 'draft') === true;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
