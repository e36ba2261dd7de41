import type {Interval} from '../../../src/domain/stats/paired.ts';
import {metrics, type Metric} from '../replay/measured.ts';
import type {TimedPair} from '../replay/replay.ts';
import {pageClasses, type PageClass} from '../tape/page-class.ts';
import type {Verdict} from './verdict.ts';

/** All pairs of one metric on the pages of one class. */
export type Series = {
  readonly pageClass: PageClass;
  readonly metric: Metric;
  readonly pairs: readonly TimedPair[];
};

/** The judgement on one statistic of one series; milliseconds. The interval is that of the shift from base to head. */
export type TimingVerdict = Interval & {
  readonly pageClass: PageClass;
  readonly metric: Metric;
  readonly statistic: 'p50' | 'p99';
  readonly pairs: number;
  readonly base: number;
  readonly head: number;
  readonly shift: number;
  readonly allowed: number;
  readonly verdict: Verdict;
  /** Pairs that would decide at the shift and the noise that were seen; undefined when more pairs change nothing foreseeable. */
  readonly pairsToDecide: number | undefined;
  /** Mann–Whitney on the two sides as independent samples: what the comparison would say without its pairs. */
  readonly unpairedP?: number;
  /** Where the base's own p99 lies at 95 %; without an upper end the sample does not reach it. */
  readonly baseRange?: Interval;
};

/** The pairs by class and metric, in the order of both lists; what was not measured is left out. */
export function seriesOf(pairs: readonly TimedPair[]): readonly Series[] {
  return pageClasses.flatMap((pageClass) =>
    metrics.flatMap((metric) => {
      const own = pairs.filter((pair) => pair.pageClass === pageClass && pair.metric === metric);
      return own.length > 0 ? [{pageClass, metric, pairs: own}] : [];
    }),
  );
}
