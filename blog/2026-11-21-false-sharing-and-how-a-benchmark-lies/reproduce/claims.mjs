import {median} from '../../../src/domain/stats/quantile.ts';
import {coefficientOfVariation} from '../../../src/domain/stats/spread.ts';
import {charts} from './charts.mjs';
import {readSamples, readSecondSession} from './samples.mjs';
import {change, middle} from './summaries.mjs';
import {tables} from './tables.mjs';

const nanoseconds = ({perIncrement}, before, after) =>
  change('ns', perIncrement(before), perIncrement(after));

function claims(samples) {
  const {whole, work, lost} = samples;
  const ns = (before, after) => nanoseconds(samples, before, after);
  return {
    padding: ns('same-line', 'padded-64'),
    'thread-sums': ns('one-counter', 'local'),
    'plain-stores': ns('store-relaxed-same-line', 'store-relaxed-padded-64'),
    'lost-increments': middle(
      '%',
      lost('store-relaxed-one-counter').map((share) => share * 100),
    ),
    'one-cpu': ns('same-line', 'one-cpu-same-line'),
    'busy-cpu': ns('same-line', 'busy-cpu-same-line'),
    'short-run': change('µs', whole('created-same-line-1000'), whole('created-padded-64-1000')),
    folded: middle('µs', work('plain-1000000000')),
    'same-instruction': ns('same-line', 'add-seq-cst-same-line'),
  };
}

const noiseOf = (values) => ({cv: coefficientOfVariation(values), runs: values.length});

function noise({perIncrement, whole}) {
  return {
    'same-line': noiseOf(perIncrement('same-line')),
    padded: noiseOf(perIncrement('padded-64')),
    'plain-stores': noiseOf(perIncrement('store-relaxed-padded-64')),
    'short-run': noiseOf(whole('created-padded-64-1000')),
  };
}

function conclusions({perIncrement, whole, work, lost}) {
  const ratio = (before, after, of = perIncrement) => median(of(before)) / median(of(after));
  const padding = ratio('same-line', 'padded-64');
  return {
    'padding-helps': padding > 2,
    'addresses-decide': ratio('neighbours-across-a-boundary', 'padded-64') < padding / 2,
    'stores-hide-it': ratio('store-relaxed-same-line', 'store-relaxed-padded-64') < padding / 2,
    'stores-lose': median(lost('store-relaxed-one-counter')) > 0.05,
    'one-cpu-is-faster': ratio('same-line', 'one-cpu-same-line') > 1,
    'a-busy-cpu-helps': ratio('same-line', 'busy-cpu-same-line') > 1,
    'short-runs-hide-it': ratio('created-same-line-1000', 'created-padded-64-1000', whole) < padding / 2,
    'folded-is-flat': ratio('plain-1000000000', 'plain-1000000', work) < 5,
  };
}

/** What the second session says of the one comparison that it does not confirm. */
function secondClaims(second) {
  if (second === undefined) return {};
  return {
    'plain-stores-again': nanoseconds(second, 'store-relaxed-same-line', 'store-relaxed-padded-64'),
  };
}

/** @type {import('../../../src/domain/receipt/recomputation.ts').Recompute} */
export default function recompute(data) {
  const samples = readSamples(data);
  const second = readSecondSession(data);
  return {
    claims: {...claims(samples), ...secondClaims(second)},
    noise: noise(samples),
    conclusions: conclusions(samples),
    tables: tables(data, samples, second),
    charts: charts(samples),
  };
}
