import {pairedMedianRatio} from '../../../src/domain/stats/median-ratio.ts';
import {quantileInterval} from '../../../src/domain/stats/quantile-interval.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {coefficientOfVariation, medianRange} from '../../../src/domain/stats/spread.ts';
import {attemptsChart, goodputChart, recoveryChart} from './charts.mjs';
import {recoveryTime} from './recovery.mjs';
import {rate, readRuns, sum} from './series.mjs';
import {AFTER_DROP_UNTIL, BIN_MS, VARIANTS, WATCHED_UNTIL} from './settings.mjs';

/** What is said of “after the brown-out” is read in the last three seconds of the watch. */
const LATE = [WATCHED_UNTIL - 3000, WATCHED_UNTIL];

const amplification = (run) => sum(run, 'attempts', ...LATE) / sum(run, 'due', ...LATE);
const goodput = (run) => rate(run, 'answers', ...LATE);
const asked = (run) => rate(run, 'due', ...LATE);
const served = (run) => rate(run, 'served', ...LATE);
/** How many wait 100 ms before the end of the watch, when nothing has been dropped. */
const queueLate = (run) => run.bins[WATCHED_UNTIL / BIN_MS - 2].queue;
const wellAfterDrop = (run) => recoveryTime(run, WATCHED_UNTIL, AFTER_DROP_UNTIL) !== undefined;

/** A median with the range of its runs; nothing where no run has the value. */
function value(unit, values) {
  if (values.length === 0) return {unit, n: 0};
  const {median: middle, min, max, n} = medianRange(values);
  return {unit, value: middle, low: min, high: max, n};
}

/** A median of many runs with its interval by ranks. */
function medianOf(values) {
  const {low, high, n} = quantileInterval(values, 0.5, 0.95);
  return {value: median(values), low, high, n};
}

/** Two medians of runs that were taken in pairs, less being better: the interval is that of the first over the second. */
function change(unit, before, after) {
  const pairs = before
    .map((first, at) => [after[at], first])
    .filter(([second, first]) => first !== undefined && second !== undefined);
  if (pairs.length === 0) return {unit, n: 0};
  const options = {alpha: 0.025, rounds: 4000, random: seededRandom(1)};
  const {low, high} = pairedMedianRatio(pairs, options);
  const [second, first] = [0, 1].map((side) => median(pairs.map((pair) => pair[side])));
  return {unit, before: first, after: second, n: pairs.length, low, high};
}

/** Two medians without a ratio, because one of them is zero. */
function contrast(unit, before, after) {
  return {unit, before: median(before), after: median(after), n: before.length};
}

const count = (runs, holds) => ({unit: '', value: runs.filter(holds).length, n: runs.length});
const known = (values) => values.filter((time) => time !== undefined);

/** The most attempts that a run sent in any second. */
function peak(run) {
  const starts = Array.from({length: (WATCHED_UNTIL - 1000) / 100 + 1}, (_, at) => at * 100);
  return Math.max(...starts.map((from) => rate(run, 'attempts', from, from + 1000)));
}

const ROWS = {
  none: 'no retries',
  immediate: '3 retries at once',
  backoff: '3 retries with backoff',
  'budget-200': 'budget of 10 %, cap 200',
  'budget-10': 'budget of 10 %, cap 10',
  'light-load': '3 retries at once, light load',
};

/** Rows of the text’s table, by variant. */
function rowsOf(runs, recoveries) {
  return Object.entries(ROWS).map(([variant, label]) => {
    const times = known(recoveries[variant]);
    const recovered =
      times.length === 0
        ? 'did not recover'
        : `${median(times).toFixed(1)} s (${Math.min(...times).toFixed(1)}–${Math.max(...times).toFixed(1)})`;
    const cells = [
      label,
      median(runs[variant].map(peak)).toFixed(0),
      median(runs[variant].map(amplification)).toFixed(2),
      median(runs[variant].map(goodput)).toFixed(0),
      `${times.length} of ${recoveries[variant].length}`,
      recovered,
    ];
    return `| ${cells.join(' | ')} |`;
  });
}

/** Everything that the note states, from the counts of its runs. */
export default function recompute(data) {
  const runs = readRuns(data);
  const all = Object.values(runs).flat();
  const recoveries = Object.fromEntries(
    Object.keys(VARIANTS).map((variant) => [variant, runs[variant].map((run) => recoveryTime(run))]),
  );
  const {none, immediate, backoff, 'budget-10': small, 'budget-200': large} = runs;
  const stormy = [...immediate, ...backoff];
  const capacities = all.map(({service_ms}) => 1000 / service_ms);
  const recovered = (variant) => known(recoveries[variant]);
  const allRecovered = (variant) => recoveries[variant].every((time) => time !== undefined);
  const noneRecovered = (variant) => recovered(variant).length === 0;
  return {
    claims: {
      capacity: {...medianOf(capacities), unit: 'req/s'},
      goodput: contrast('req/s', immediate.map(goodput), small.map(goodput)),
      amplification: change('', immediate.map(amplification), small.map(amplification)),
      'storm-served': value('req/s', stormy.map(served)),
      'storm-queue': value('', immediate.map(queueLate)),
      'storm-runs': count(stormy, (run) => recoveryTime(run) === undefined),
      'recovery-without-retries': value('s', recovered('none')),
      'recovery-by-cap': change('s', recoveries['budget-200'], recoveries['budget-10']),
      'recovery-at-light-load': value('s', recovered('light-load')),
      'emptied-queue': count(stormy, wellAfterDrop),
    },
    noise: {
      service: {cv: coefficientOfVariation(all.map(({service_ms}) => service_ms)), runs: all.length},
      'goodput-without-retries': {cv: coefficientOfVariation(none.map(goodput)), runs: none.length},
    },
    conclusions: {
      'the-storm-outlives-its-cause': noneRecovered('immediate'),
      'backoff-does-not-end-it': noneRecovered('backoff'),
      'no-retries-recover': allRecovered('none'),
      'a-budget-recovers': allRecovered('budget-10') && allRecovered('budget-200'),
      'the-cap-matters': large.every((_, at) => recoveries['budget-200'][at] > recoveries['budget-10'][at]),
      'below-the-line-it-ends': allRecovered('light-load'),
      'busy-for-nobody': stormy.every((run) => served(run) > asked(run) && goodput(run) < 0.02 * served(run)),
    },
    tables: {variants: rowsOf(runs, recoveries)},
    charts: {
      goodput: goodputChart(runs),
      attempts: attemptsChart(runs, median(capacities)),
      // A run made anew in which nothing recovers has nothing to draw.
      ...(all.some((run) => recoveryTime(run) !== undefined) && {recovery: recoveryChart(recoveries)}),
    },
  };
}
