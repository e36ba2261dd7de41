import {coefficientOfVariation, medianRange} from '../../../src/domain/stats/spread.ts';

/** The median of what the runs say, with the range of the runs as its interval: a claim of receipt.yaml. */
export function claimOf(unit, values) {
  const {n, median, min, max} = medianRange(values);
  const key = unit === '×' ? {multiple: median} : {unit, value: median};
  return {...key, n, low: min, high: max};
}

/** How far the runs vary. */
export function noiseOf(values) {
  return {cv: coefficientOfVariation(values) ?? 0, runs: values.length};
}

export function medianOf(values) {
  return medianRange(values).median;
}

/** The latency at a percentile, run by run. */
export function percentilesOf(views, percentile) {
  return views.map((run) => run.at(percentile));
}

/** The share that waited, in hundredths, run by run. */
export function waitedOf(views) {
  return views.map((run) => run.waited * 100);
}

/** The ratios of two figures of the same repetitions. */
export function eachOver(some, others) {
  return some.map((value, run) => value / others[run]);
}
