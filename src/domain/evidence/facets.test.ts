import {describe, expect, it} from 'vitest';
import {facetsOf, type FacetedStudy} from './facets.ts';

const study = (rest: Partial<FacetedStudy>): FacetedStudy => ({symptoms: [], claims: [], ...rest});
const studies = [
  study({
    service: 'ci-and-build',
    year: 2024,
    symptoms: ['slow-build', 'flaky-tests'],
    claims: [{metric: 'Flake rate'}, {metric: 'Flake rate'}],
  }),
  study({symptoms: ['slow-build']}),
  study({year: 2025, claims: [{metric: 'Latency'}]}),
];
const valuesOf = (name: string): readonly string[] =>
  facetsOf(studies)
    .find((facet) => facet.name === name)
    ?.values.map(({label, count, to}) => `${label} ${count} ${to}`) ?? [];

describe('facets', () => {
  it('count studies, not mentions, the most frequent value first', () => {
    expect(valuesOf('symptom')).toEqual([
      'slow build 2 /case-studies/symptom/slow-build/',
      'flaky tests 1 /case-studies/symptom/flaky-tests/',
    ]);
    expect(valuesOf('metric')).toEqual([
      'Flake rate 1 /case-studies/metric/flake-rate/',
      'Latency 1 /case-studies/metric/latency/',
    ]);
  });

  it('name what was not published, and put it last however many there are', () => {
    expect(valuesOf('service').at(-1)).toBe('not published 2 /case-studies/service/not-published/');
    expect(valuesOf('year').map((line) => line.split(' ')[0])).toEqual(['2025', '2024', 'not']);
  });

  it('of no studies have no values', () => {
    expect(facetsOf([]).flatMap(({values}) => values)).toEqual([]);
  });
});
