import {describe, expect, it} from 'vitest';
import {filterClause, filterHeading, filterTitle} from './facet-words';

describe('the words of a filter', () => {
  it('call services by their names', () => {
    const filter = {facet: 'service', value: 'ci-and-build', label: 'ci and build'} as const;
    expect(filterTitle(filter)).toBe('Case studies by service: CI and build architecture');
    expect(filterClause(filter)).toBe('from the engagement “CI and build architecture”');
  });

  it('say of a missing value what was not published', () => {
    const filter = {facet: 'year', value: 'not-published', label: 'not published'} as const;
    expect(filterClause(filter)).toBe('whose year was not published');
    expect(filterHeading(filter)).toBe('Year not published');
    expect(filterClause({...filter, facet: 'service'})).toBe('whose service was not published');
  });

  it('leave symptoms and metrics as they are written', () => {
    expect(filterClause({facet: 'symptom', value: 'hot-shard', label: 'hot shard'})).toBe('with the symptom “hot shard”');
    expect(filterClause({facet: 'metric', value: 'flake-rate', label: 'Flake rate'})).toBe('with a figure of the metric “Flake rate”');
  });
});
