import {median} from '../../../src/domain/stats/quantile.ts';
import {coefficientOfVariation} from '../../../src/domain/stats/spread.ts';
import {charts} from './charts.mjs';
import {measuresOf} from './measures.mjs';
import {COMPUTATION, LOCK} from './phases.mjs';
import {readSamples} from './samples.mjs';
import {change, middle, percent} from './summaries.mjs';
import {tables} from './tables.mjs';

const share = (values) => middle('%', percent(values));

function claims(measures) {
  const {timed, onCpu, wall, median: latency, perRequest} = measures;
  return {
    'hidden-wait': share(measures.hidden),
    'computation-timed': share(timed(COMPUTATION)),
    'computation-on-cpu': share(onCpu(COMPUTATION)),
    'lock-timed': share(timed(LOCK)),
    'lock-wall-clock': share(wall(LOCK)),
    idle: share(measures.idle),
    'behind-flush': share(measures.behindFlush),
    latency: change('ms', latency('inside'), latency('outside')),
    flush: change('ms', perRequest('flush', 'inside'), perRequest('flush', 'outside')),
    strace: change('ms', latency('inside'), latency('inside', 'strace')),
  };
}

const spreadOf = (values) => ({cv: coefficientOfVariation(values), runs: values.length});

function noise({median: latency, perRequest}) {
  return {
    latency: spreadOf(latency('inside')),
    flush: spreadOf(perRequest('flush', 'inside')),
  };
}

const apart = (some, others) => Math.abs(median(some) - median(others));

function conclusions(measures) {
  const {hidden, onCpu, wall, timed, idle, behindFlush} = measures;
  return {
    'on-cpu-hides-the-waits': Math.min(...hidden) > 0.8,
    'wall-clock-agrees': apart(wall(LOCK), timed(LOCK)) < 0.1,
    'on-cpu-is-blind-to-the-mend': apart(onCpu(COMPUTATION), onCpu(COMPUTATION, 'outside')) < 0.1,
    'idle-drowns-it': median(idle) > 0.5,
    'the-lock-waits-for-the-disk': median(behindFlush) > 0.5,
  };
}

/** @type {import('../../../src/domain/receipt/recomputation.ts').Recompute} */
export default function recompute(data) {
  const samples = readSamples(data);
  const measures = measuresOf(samples);
  return {
    claims: claims(measures),
    noise: noise(measures),
    conclusions: conclusions(measures),
    tables: tables(measures),
    charts: charts(samples, measures),
  };
}
