import {pairedBootstrap} from '../../../src/domain/stats/bootstrap.ts';
import {mannWhitney} from '../../../src/domain/stats/mann-whitney.ts';
import {leastPairs, pairedShift, type Interval} from '../../../src/domain/stats/paired.ts';
import {pairsToDecide} from '../../../src/domain/stats/power.ts';
import {leastSampleFor, quantileRanks, type RankInterval} from '../../../src/domain/stats/quantile-ranks.ts';
import {ascending, quantile, standardDeviation} from '../../../src/domain/stats/quantile.ts';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import type {Series, TimingVerdict} from './series.ts';
import {ALLOWED_SHARE, type Verdict} from './verdict.ts';

/**
 * One frame at 60 Hz, in milliseconds. Paint times come in frames: a shift below one is a matter of where the frame's edge fell,
 * and no reader can see it. 3 % of a blocking time of 0 would be 0, and any noise a regression.
 */
export const FLOOR_MS = 1000 / 60;

/** A change at the limit is blocked at most this often, over all the timings of one gate together. */
export const FAMILY_ALPHA = 0.05;
/** Of the changes that exceed the limit as measured, so many are to be found by the runs that would decide. */
const POWER = 0.8;
const CONFIDENCE = 0.95;
/** Enough for the smallest error that an end may have: 5 % over some fifty judgements is one round in a thousand. */
const BOOTSTRAP_ROUNDS = 5000;
/** Any fixed number does: the same measurements give the same verdict. */
const SEED = 20_261_121;

/** p99 needs a sample that reaches it. */
export const PAIRS_FOR_P99 = leastSampleFor(0.99, CONFIDENCE);

/** By how many milliseconds the head may be slower than a base of this median. */
export function allowedMs(base: number): number {
  return Math.max(base * ALLOWED_SHARE, FLOOR_MS);
}

/** The error that each end of each interval may have, so that all of them together keep to FAMILY_ALPHA (Bonferroni). */
export function alphaOf(series: readonly Series[]): number {
  const judged = series.length + series.filter(({pairs}) => pairs.length >= PAIRS_FOR_P99).length;
  return FAMILY_ALPHA / Math.max(judged, 1);
}

/** p50 and p99 of one metric of one page class: how far the head's lies above the base's, and whether that is allowed. */
export function judgeSeries(series: Series, alpha: number): readonly TimingVerdict[] {
  return [judgeMedian(series, alpha), judgeTail(series, alpha)];
}

function judgeMedian({pageClass, metric, pairs}: Series, alpha: number): TimingVerdict {
  const [base, head] = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.head)];
  const differences = pairs.map((pair) => pair.head - pair.base);
  const allowed = allowedMs(quantile(base, 0.5));
  const interval = pairedShift(differences, alpha);
  const needed = pairsToDecide(standardDeviation(differences), interval.shift - allowed, {
    alpha,
    power: POWER,
  });
  return {
    pageClass,
    metric,
    statistic: 'p50',
    pairs: pairs.length,
    allowed,
    base: quantile(base, 0.5),
    head: quantile(head, 0.5),
    ...interval,
    verdict: verdictOf(interval, allowed),
    pairsToDecide: Math.max(needed, leastPairs(alpha)),
    unpairedP: mannWhitney(base, head).p,
  };
}

function judgeTail({pageClass, metric, pairs}: Series, alpha: number): TimingVerdict {
  const [base, head] = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.head)];
  const [baseP99, headP99] = [quantile(base, 0.99), quantile(head, 0.99)];
  const allowed = allowedMs(baseP99);
  const enough = pairs.length >= PAIRS_FOR_P99;
  const interval = enough
    ? pairedBootstrap(
        pairs.map((pair) => [pair.base, pair.head] as const),
        (drawn) =>
          quantile(
            drawn.map(([, second]) => second),
            0.99,
          ) -
          quantile(
            drawn.map(([first]) => first),
            0.99,
          ),
        {alpha, rounds: BOOTSTRAP_ROUNDS, random: seededRandom(SEED)},
      )
    : {low: undefined, high: undefined};
  return {
    pageClass,
    metric,
    statistic: 'p99',
    pairs: pairs.length,
    allowed,
    base: baseP99,
    head: headP99,
    shift: headP99 - baseP99,
    ...interval,
    verdict: verdictOf(interval, allowed),
    pairsToDecide: enough ? undefined : PAIRS_FOR_P99,
    baseRange: valuesAt(base, quantileRanks(base.length, 0.99, CONFIDENCE)),
  };
}

/** Blocks only when the whole interval lies above what is allowed; passes only when the whole of it lies within. */
export function verdictOf({low, high}: Interval, allowed: number): Verdict {
  if (low !== undefined && low > allowed) return 'block';
  return high !== undefined && high <= allowed ? 'pass' : 'cannot conclude';
}

function valuesAt(values: readonly number[], {low, high}: RankInterval): Interval {
  const sorted = ascending(values);
  const at = (rank: number | undefined): number | undefined =>
    rank === undefined ? undefined : sorted[rank - 1];
  return {low: at(low), high: at(high)};
}
