import {median} from '../../../src/domain/stats/quantile.ts';
import {versions} from './versions.mjs';

const SIXTHS = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'];

/**
 * Of the fast runs (over a tenth under the median of all, each by its rounds) the share that is faster than usual in every sixth; of the
 * slow ones (over 15 % above it) the share that has a sixth at about the usual speed.
 */
export function bursts(runs) {
  const speeds = runs.map((run) => {
    const rounds = versions[run.version];
    return {whole: run.wall / rounds, sixths: SIXTHS.map((sixth) => run[sixth] / rounds)};
  });
  const usual = median(speeds.map(({whole}) => whole));
  const usualSixth = median(speeds.flatMap(({sixths}) => sixths));
  const fast = speeds.filter(({whole}) => whole < 0.9 * usual);
  const slow = speeds.filter(({whole}) => whole > 1.15 * usual);
  return {
    fastThroughout:
      fast.filter(({sixths}) => sixths.every((sixth) => sixth < usualSixth)).length / fast.length,
    slowInParts:
      slow.filter(({sixths}) => sixths.some((sixth) => sixth < 1.05 * usualSixth)).length / slow.length,
  };
}
