import {describe, expect, it} from 'vitest';
import {stageLine} from '@site/src/domain/pipeline/stage';
import {allowedRegression, prToProduction, stages} from './stages';

describe('the pipeline', () => {
  it('has the seven published stages in order, with their figures exact', () => {
    expect(stages.map((stage) => [stage.name, stageLine(stage).replaceAll('\u2009', ' ')])).toEqual([
      ['commit', 'git push'],
      ['lint', '0.4 s'],
      ['build', '12 s, cached'],
      ['test', '43 s, parallel'],
      ['perf-gate', 'p99 ≤ 8 ms'],
      ['stage', 'canary 5 %'],
      ['prod', 'blue/green'],
    ]);
  });

  it('sets the perf gate apart, and only it', () => {
    expect(stages.filter(({gate}) => gate).map(({name}) => name)).toEqual(['perf-gate']);
  });

  it('carries the published median and the limit of the gate', () => {
    expect(prToProduction.value).toBe(372);
    expect(allowedRegression.value).toBeCloseTo(0.03, 12);
  });

  it('says for every stage what it does, what it measures and what a failure brings', () => {
    for (const {does, measures, failure} of stages) {
      expect(
        [does, measures, failure.stops, failure.told, failure.reverted].every((text) => text.endsWith('.')),
      ).toBe(true);
    }
  });
});
