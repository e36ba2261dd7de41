import type {PluginContentLoadedActions} from '@docusaurus/types';
import {facetRoute, facetsOf} from '../../domain/evidence/facets.ts';
import {listRoute, studyLists} from '../../domain/evidence/study-lists.ts';
import type {ReadStudy} from './read.ts';

/** Where `createData` writes, by alias: the absolute path that it returns would end up in the built scripts. */
const data = '@generated/case-studies/default';
const routes = '@site/src/pages/_routes';

/**
 * Adds `/case-studies/`, a list a value of service, year, symptom and metric, and a page of all values a facet. A list carries its own
 * studies, so that the cost grows with what is shown; the filters are one file for all.
 */
export async function addLists(
  read: readonly ReadStudy[],
  {createData, addRoute}: PluginContentLoadedActions,
): Promise<void> {
  const studies = read.map(({study}) => study);
  const facets = facetsOf(studies);
  await createData('filters.json', JSON.stringify({facets, total: studies.length}));
  for (const list of studyLists(studies)) {
    // With dots, which no study’s name has.
    const name = ['list', list.filter?.facet, list.filter?.value, list.page].filter(Boolean).join('.');
    await createData(`${name}.json`, JSON.stringify(list));
    addRoute({
      path: listRoute(list.first, list.page),
      exact: true,
      component: `${routes}/CaseStudies`,
      modules: {list: `${data}/${name}.json`, filters: `${data}/filters.json`},
    });
  }
  for (const facet of facets) {
    await createData(`facet.${facet.name}.json`, JSON.stringify(facet));
    addRoute({
      path: facetRoute(facet.name),
      exact: true,
      component: `${routes}/CaseStudyFacet`,
      modules: {facet: `${data}/facet.${facet.name}.json`},
    });
  }
}
