import type {Claim} from './claim.ts';
import {facetNames, facetPath, valuesOf, type FacetName} from './facets.ts';
import {headlineOf} from './headline.ts';
import type {Study} from './study.ts';

/** How many studies a page of a list holds: with their headline figures these stay well within one round trip. */
export const STUDIES_A_PAGE = 24;

/** The address of the list of all. */
export const STUDIES_ROUTE = '/case-studies/';

/** What a list shows of a study. */
export type ListedStudy = Pick<Study, 'slug' | 'to' | 'title' | 'summary' | 'year' | 'service'> & {
  readonly headline?: Claim | undefined;
  /** Whether its newest revision takes it back. */
  readonly retracted: boolean;
};

/** Of which studies a list is: a value of a facet, in words. */
export type Filter = {readonly facet: FacetName; readonly value: string; readonly label: string};

/** One page of a list: of all studies, or of those with one value of a facet. Pages are numbered from 1. */
export type StudyList = {
  readonly filter?: Filter | undefined;
  /** Where the list begins; later pages stand under it. */
  readonly first: string;
  readonly page: number;
  readonly pages: number;
  /** Of the whole list. */
  readonly total: number;
  readonly studies: readonly ListedStudy[];
};

/** Every page of every list: all studies, and those of each value. What was published last comes first. */
export function studyLists(studies: readonly Study[]): readonly StudyList[] {
  const sorted = studies.toSorted(byPublication);
  const filtered = new Map<string, {filter: Filter; studies: Study[]}>();
  for (const study of sorted) {
    for (const facet of facetNames) {
      for (const [value, label] of valuesOf(study, facet)) {
        const path = facetPath(facet, value);
        const known = filtered.get(path);
        if (known === undefined) filtered.set(path, {filter: {facet, value, label}, studies: [study]});
        else known.studies.push(study);
      }
    }
  }
  return [
    ...paged(STUDIES_ROUTE, sorted),
    ...[...filtered].flatMap(([first, list]) => paged(first, list.studies, list.filter)),
  ];
}

/** The address of a page of a list. */
export function listRoute(first: string, page: number): string {
  return page === 1 ? first : `${first}page/${page}/`;
}

function paged(first: string, studies: readonly Study[], filter?: Filter): readonly StudyList[] {
  const pages = Math.max(1, Math.ceil(studies.length / STUDIES_A_PAGE));
  return Array.from({length: pages}, (_, at) => ({
    filter,
    first,
    page: at + 1,
    pages,
    total: studies.length,
    studies: studies.slice(at * STUDIES_A_PAGE, (at + 1) * STUDIES_A_PAGE).map(listed),
  }));
}

function listed(study: Study): ListedStudy {
  const {slug, to, title, summary, year, service} = study;
  const retracted = study.revisions.at(-1)?.kind === 'retraction';
  return {slug, to, title, summary, year, service, headline: headlineOf(study), retracted};
}

/** By the date of the first revision, newest first; on one day by address. */
function byPublication(a: Study, b: Study): number {
  const [one, other] = [a.revisions[0]?.date ?? '', b.revisions[0]?.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.slug < b.slug ? -1 : 1;
}
