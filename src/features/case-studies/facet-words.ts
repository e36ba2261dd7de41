import {facetPath, NOT_PUBLISHED, type FacetName} from '@site/src/domain/evidence/facets';
import {services} from '@site/src/domain/evidence/study';
import type {Filter} from '@site/src/domain/evidence/study-lists';
import {serviceNames} from './services';

/** The filters' headings, one and many. */
export const facetWords: Readonly<Record<FacetName, {readonly one: string; readonly many: string}>> = {
  service: {one: 'service', many: 'services'},
  year: {one: 'year', many: 'years'},
  symptom: {one: 'symptom', many: 'symptoms'},
  metric: {one: 'metric', many: 'metrics'},
};

/** A value as its links say it: services by their own names. */
export function valueLabel({facet, value, label}: Filter): string {
  const service = services.find((name) => facet === 'service' && name === value);
  return service === undefined ? label : serviceNames[service];
}

/** Links to the pages of these values, given as address and words. */
export function facetLinks(
  facet: FacetName,
  values: ReadonlyMap<string, string>,
): readonly {readonly to: string; readonly label: string}[] {
  return [...values].map(([value, label]) => ({
    to: facetPath(facet, value),
    label: valueLabel({facet, value, label}),
  }));
}

/** The title of a filtered list, also to search engines: `Case studies by symptom: tail latency`. */
export function filterTitle(filter: Filter): string {
  return `Case studies by ${facetWords[filter.facet].one}: ${valueLabel(filter)}`;
}

/** The heading of a filtered list: `Tail latency`, `Year not published`. */
export function filterHeading(filter: Filter): string {
  const label =
    filter.value === NOT_PUBLISHED ? `${facetWords[filter.facet].one} not published` : valueLabel(filter);
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`;
}

/** What the studies of a filtered list share, as a clause after “cases”. */
export function filterClause(filter: Filter): string {
  const label = valueLabel(filter);
  if (filter.value === NOT_PUBLISHED) return `whose ${facetWords[filter.facet].one} was not published`;
  switch (filter.facet) {
    case 'service':
      return `from the engagement “${label}”`;
    case 'year':
      return `from ${label}`;
    case 'symptom':
      return `with the symptom “${label}”`;
    case 'metric':
      return `with a figure of the metric “${label}”`;
  }
}
