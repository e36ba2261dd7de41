// Computes every figure of the note from its data.
import {bursts} from './bursts.mjs';
import {everyRun, falseBlocks, letThrough} from './charts.mjs';
import {counted, countRows, readCounts} from './counts.mjs';
import * as estimates from './estimates.mjs';
import {overLeast, overMean, overMedian, pairsTest, rankTest} from './gates.mjs';
import {metricRows} from './metrics.mjs';
import {atRandom, bothWays, interleaved} from './rates.mjs';
import {byVersion, readRuns, unchanged} from './runs.mjs';

const {estimate, lets} = estimates;

/** @param {import('../../../src/domain/receipt/recomputation.ts').NoteData} data */
export default function recompute(data) {
  const runs = readRuns(data.text('data/runs.csv'));
  const counts = readCounts(data.text('data/counts.csv'));
  // Not `data/…`, which a rerun writes anew: nobody repeats who else worked on the machine.
  const first = byVersion(readRuns(data.text('./data/first-run.csv')), 'wall');
  const [wall, user, whole] = ['wall', 'user', 'process'].map((metric) => byVersion(runs, metric));
  const share = {unit: '%', n: unchanged(wall).length};
  const slow = {unit: '%', n: unchanged(wall).length + wall['plus-5'].length};
  const {apart, apartAsTimed, more} = counted(counts);
  const {fastThroughout, slowInParts} = bursts(runs);
  const blocked = (gate, n) => atRandom(gate, unchanged(wall), unchanged(wall), n).share;
  return {
    claims: {
      'wall-cv': {...share, ...estimate(wall, estimates.spread, 1)},
      'user-cv': {...share, ...estimate(user, estimates.spread, 2)},
      'first-cv': {unit: '%', n: unchanged(first).length, ...estimate(first, estimates.spread, 3)},
      'false-blocks-1': {...share, ...estimate(wall, estimates.blocksUnchanged(1), 4)},
      'false-blocks-10': {...share, ...estimate(wall, estimates.blocksUnchanged(10), 5)},
      'misses-5-10': {...slow, ...estimate(wall, lets('plus-5', 10), 6)},
      'process-misses-5-10': {...slow, ...estimate(whole, lets('plus-5', 10), 7)},
      'runs-needed': {n: share.n, ...estimate(wall, estimates.runsNeeded, 8)},
      'pairs-needed': {n: wall.base.length, ...estimate(wall, estimates.pairsNeeded, 9)},
      counted: {unit: '%', n: counts.filter(({threads}) => threads === 'one-thread').length, value: more},
    },
    noise: {wall: spreadOf(wall), user: spreadOf(user), process: spreadOf(whole)},
    conclusions: {
      'single-runs-block': blocked(overMean, 1) > 0.05,
      'runs-help': blocked(overMean, 20) < blocked(overMean, 1),
      'median-before-minimum':
        blocked(overMedian, 20) < blocked(overMean, 20) && blocked(overMean, 20) < blocked(overLeast, 20),
      'tests-keep':
        blocked(rankTest(10), 10) < 0.05 &&
        bothWays(interleaved, pairsTest, wall.base, wall.same, 10).share < 0.05,
      'not-stolen': runs.filter(({stolen}) => stolen > 0).length < 0.02 * runs.length,
      'processor-was-slower': estimates.spread(user) > 0.5 * estimates.spread(wall),
      'fast-throughout': fastThroughout > 0.5,
      'slow-in-parts': slowInParts > 0.5,
      'start-hides': estimates.slower('plus-10')(whole) < estimates.slower('plus-10')(wall),
      'counts-decide': apart < apartAsTimed && apart < 0.001 && Math.abs(more - 3) < 0.1,
    },
    tables: {metrics: metricRows(runs), counts: countRows(counts)},
    charts: {
      'every-run': everyRun(runs),
      'false-blocks': falseBlocks(wall),
      'let-through': letThrough(wall, whole),
    },
  };
}

function spreadOf(values) {
  return {cv: estimates.spread(values) / 100, runs: unchanged(values).length};
}
