import path from 'node:path';
import {facetNames, facetRoute} from '../../domain/evidence/facets.ts';
import {changesRoute, revisionRoute} from '../../domain/evidence/revision.ts';
import {listRoute, studyLists} from '../../domain/evidence/study-lists.ts';
import {parseStudy} from '../../domain/evidence/study.ts';
import type {DataFile, Page, Target} from './site.ts';

/**
 * The addresses that a build makes of case studies: of each its page, its older revisions and their comparison; and the lists that
 * their facets make. A study of which nothing is published is a draft.
 */
export function studyRoutes(
  data: readonly DataFile[],
  pages: readonly Page[],
): readonly (readonly [route: string, target: Target])[] {
  const published = new Map(
    data.filter(({kind}) => kind === 'published').map(({file, yaml}) => [path.dirname(file), yaml.value]),
  );
  const own = data.flatMap(({slug, source}) => {
    if (slug === undefined) return [];
    const folder = `case-studies/${slug}`;
    const ids = Object.keys(Object(published.get(folder)));
    const draft = pages.find(({file}) => file === `${folder}/r1.mdx`);
    const target: Target =
      ids.length === 0 && draft !== undefined ? {kind: 'draft', page: draft} : {kind: 'made'};
    const parsed = parseStudy(slug, source);
    return [
      {to: `/case-studies/${slug}/`, target, ids, study: parsed.kind === 'ok' ? parsed.value : undefined},
    ];
  });
  const shown = own.flatMap(({study, ids}) => (study !== undefined && ids.length > 0 ? [study] : []));
  const made = [
    ...own.flatMap(({to, ids}) =>
      ids.length < 2 ? [] : [changesRoute(to), ...ids.slice(0, -1).map((id) => revisionRoute(to, id))],
    ),
    ...studyLists(shown).map(({first, page}) => listRoute(first, page)),
    ...facetNames.map(facetRoute),
  ];
  return [
    ...own.map(({to, target}) => [to, target] as const),
    ...made.map((route) => [route, {kind: 'made'}] as const),
  ];
}
