import {pairedMedianRatio} from '../../../src/domain/stats/median-ratio.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {coefficientOfVariation, medianRange} from '../../../src/domain/stats/spread.ts';
import {batch, curves, timeline} from './charts.mjs';
import {conclusionsOf} from './conclusions.mjs';
import {readRuns} from './runs.mjs';
import {designRows} from './tables.mjs';

const p50 = (run) => run.at(0.5);
const p99 = (run) => run.at(0.99);
/** The p99 without what the client was late by itself. */
const sent = (run) => run.sentP99;
const jobs = (run) => run.jobs;

/** A median with the range of its runs. */
function value(unit, values) {
  const {median: middle, min, max, n} = medianRange(values);
  return {unit, value: middle, low: min, high: max, n};
}

/** Two medians of runs that were taken side by side, the interval being that of how many times better; `better` is lower or higher. */
function change(unit, before, after, better) {
  const pairs = before.map((first, at) => (better === 'lower' ? [after[at], first] : [first, after[at]]));
  const options = {alpha: 0.025, rounds: 4000, random: seededRandom(1)};
  const {low, high} = pairedMedianRatio(pairs, options);
  return {unit, before: median(before), after: median(after), n: pairs.length, low, high};
}

/** Everything that the note states, from its runs. @type {import('../../../src/domain/receipt/recomputation.ts').Recompute} */
export default function recompute(data) {
  const runs = readRuns(data);
  const each = (design, of) => runs[design].map(of);
  const noise = (design, of) => ({
    cv: coefficientOfVariation(each(design, of)) ?? 0,
    runs: runs[design].length,
  });
  return {
    claims: {
      'alone-p99': value('ms', each('alone', p99)),
      'one-queue-p50': value('ms', each('one-queue', p50)),
      cap: change('ms', each('one-queue', p99), each('one-at-a-time', p99), 'lower'),
      slices: change('ms', each('one-at-a-time', p99), each('one-in-slices', p99), 'lower'),
      'share-p99': value('ms', each('one-in-five', p99)),
      'thread-p99': value('ms', each('one-thread', p99)),
      'second-thread': change('', each('one-thread', jobs), each('two-threads', jobs), 'higher'),
      nice: change('ms', each('two-threads', sent), each('two-nice-threads', sent), 'lower'),
      answered: value(
        '%',
        each('one-queue-opening', (run) => 100 * run.answered),
      ),
      'accepted-per-turn': value(
        '',
        each('one-queue-opening', (run) => run.acceptedPerTurn),
      ),
    },
    noise: {
      'alone-p99': noise('alone', p99),
      'one-queue-p99': noise('one-queue', p99),
      'cap-p99': noise('one-at-a-time', p99),
      'one-in-slices-p99': noise('one-in-slices', p99),
      'one-thread-p99': noise('one-thread', p99),
      'two-threads-p99': noise('two-threads', p99),
      'one-queue-jobs': noise('one-queue', jobs),
    },
    conclusions: conclusionsOf(runs, (design, of) => median(each(design, of))),
    tables: {designs: designRows(runs)},
    charts: {curves: curves(runs), timeline: timeline(runs), batch: batch(runs)},
  };
}
