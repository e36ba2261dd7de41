import type {PageWeight} from '../replay/measured.ts';
import type {TimedPair} from '../replay/replay.ts';
import {pageClasses, type PageClass} from '../tape/page-class.ts';
import type {Accepted} from './accepted.ts';
import {falsePositives, type FalsePositives} from './false-positives.ts';
import {seriesOf, type TimingVerdict} from './series.ts';
import {alphaOf, judgeSeries} from './timings.ts';
import {worst, type Verdict} from './verdict.ts';
import {judgeWeights, type WeightVerdict} from './weights.ts';

/** All that is said of one page class. `accepted` is the reason for which its weight was let pass. */
export type ClassVerdict = {
  readonly pageClass: PageClass;
  readonly verdict: Verdict;
  readonly weights: readonly WeightVerdict[];
  readonly timings: readonly TimingVerdict[];
  readonly accepted?: string;
};

export type Judgement = {
  readonly verdict: Verdict;
  readonly classes: readonly ClassVerdict[];
  /** What each end of a timing's interval may err by. */
  readonly alpha: number;
  readonly falsePositives: FalsePositives;
};

export type Measured = {
  readonly base: readonly PageWeight[];
  readonly head: readonly PageWeight[];
  readonly pairs: readonly TimedPair[];
};

/** Judges each page class by what its pages weigh and by how fast they were. Pure: the same measurements give the same words. */
export function judge({base, head, pairs}: Measured, accepted: readonly Accepted[]): Judgement {
  const series = seriesOf(pairs);
  const alpha = alphaOf(series);
  const weights = judgeWeights(base, head);
  const timings = series.flatMap((one) => judgeSeries(one, alpha));
  const classes = pageClasses.flatMap((pageClass): readonly ClassVerdict[] => {
    const own = {
      weights: weights.filter((verdict) => verdict.pageClass === pageClass),
      timings: timings.filter((verdict) => verdict.pageClass === pageClass),
    };
    if (own.weights.length + own.timings.length === 0) return [];
    const reason = accepted.find((entry) => entry.pageClass === pageClass)?.reason;
    const byWeight = worst(own.weights.map(({verdict}) => verdict));
    const forgiven = byWeight === 'block' && reason !== undefined;
    const verdict = worst([forgiven ? 'pass' : byWeight, ...own.timings.map(verdictThatCounts)]);
    return [{pageClass, verdict, ...own, ...(forgiven ? {accepted: reason} : {})}];
  });
  return {
    verdict: worst(classes.map(({verdict}) => verdict)),
    classes,
    alpha,
    falsePositives: falsePositives(series, alpha),
  };
}

/** A p99 that its sample cannot reach leaves the class where its p50 is: it is said in the report, and would be said of every run. */
function verdictThatCounts({statistic, verdict}: TimingVerdict): Verdict {
  return statistic === 'p99' && verdict === 'cannot conclude' ? 'pass' : verdict;
}
