import type {Study} from './study.ts';

/** By what `/case-studies/` can be filtered, in the order in which the page offers it. */
export const facetNames = ['service', 'year', 'symptom', 'metric'] as const;
export type FacetName = (typeof facetNames)[number];

/** The value of a facet for a study whose service or year was not published. */
export const NOT_PUBLISHED = 'not-published';

/** One value of a facet: as it stands in the address, in words, and how many studies have it. */
export type FacetValue = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly to: string;
};

export type Facet = {readonly name: FacetName; readonly values: readonly FacetValue[]};

/** What is read of a study. */
export type FacetedStudy = Pick<Study, 'service' | 'year' | 'symptoms'> & {
  readonly claims: readonly {readonly metric: string}[];
};

/** The values of all facets that at least one study has: years from the newest, anything else by count and name, “not published” last. */
export function facetsOf(studies: readonly FacetedStudy[]): readonly Facet[] {
  return facetNames.map((name) => {
    const counted = new Map<string, {label: string; count: number}>();
    for (const study of studies) {
      for (const [value, label] of valuesOf(study, name)) {
        const known = counted.get(value);
        if (known === undefined) counted.set(value, {label, count: 1});
        else known.count += 1;
      }
    }
    const values = [...counted].map(([value, rest]) => ({value, ...rest, to: facetPath(name, value)}));
    return {name, values: values.toSorted(name === 'year' ? byYear : byCount)};
  });
}

/** The address of the page that lists all values of a facet. */
export function facetRoute(name: FacetName): string {
  return `/case-studies/${name}/`;
}

/** The address of the page that lists the studies with a value. */
export function facetPath(name: FacetName, value: string): string {
  return `${facetRoute(name)}${value}/`;
}

/** A study's values of a facet, each once, with their words. */
export function valuesOf(study: FacetedStudy, name: FacetName): ReadonlyMap<string, string> {
  switch (name) {
    case 'service':
      return new Map([[study.service ?? NOT_PUBLISHED, words(study.service ?? NOT_PUBLISHED)]]);
    case 'year':
      return new Map([[String(study.year ?? NOT_PUBLISHED), words(String(study.year ?? NOT_PUBLISHED))]]);
    case 'symptom':
      return new Map(study.symptoms.map((symptom) => [symptom, words(symptom)]));
    case 'metric':
      return new Map(study.claims.map(({metric}) => [addressOf(metric), metric]));
  }
}

/** `Throughput per core` → `throughput-per-core`. */
function addressOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function words(value: string): string {
  return value.replaceAll('-', ' ');
}

function byYear(a: FacetValue, b: FacetValue): number {
  return lastIfMissing(a, b) || Number(b.value) - Number(a.value);
}

function byCount(a: FacetValue, b: FacetValue): number {
  return lastIfMissing(a, b) || b.count - a.count || (a.value < b.value ? -1 : 1);
}

function lastIfMissing(a: FacetValue, b: FacetValue): number {
  return Number(a.value === NOT_PUBLISHED) - Number(b.value === NOT_PUBLISHED);
}
