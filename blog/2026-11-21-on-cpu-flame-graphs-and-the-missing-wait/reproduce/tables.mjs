import {medianRange} from '../../../src/domain/stats/spread.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {COMPUTATION, FLUSH, LOCK} from './phases.mjs';

const row = (cells) => `| ${cells.join(' | ')} |`;

/** `66 % (64–67)`: the median of the runs and their range. */
export function shareText(values) {
  const {median: middle, min, max} = medianRange(values.map((value) => value * 100));
  return `${middle.toFixed(0)} % (${min.toFixed(0)}–${max.toFixed(0)})`;
}

function timeText(values) {
  const {median: middle, min, max} = medianRange(values);
  return `${middle.toFixed(2)} ms (${min.toFixed(2)}–${max.toFixed(2)})`;
}

export const PHASE_NAMES = [
  ['computation', COMPUTATION],
  ['waiting for the lock', LOCK],
  ['write and fsync', FLUSH],
];

/** The shares of a request by phase and by view, as cells. */
export function shareCells({timed, onCpu, wall}) {
  return PHASE_NAMES.map(([name, phase]) => [
    name,
    ...[timed, onCpu, wall].map((view) => shareText(view(phase))),
  ]);
}

const both = (of) => [of('inside'), of('outside')];

function placeRows(measures) {
  return [
    row(['on the CPU: computation', ...both((place) => shareText(measures.onCpu(COMPUTATION, place)))]),
    row(['on the CPU: waiting for the lock', ...both((place) => shareText(measures.onCpu(LOCK, place)))]),
    row(['on the CPU: write and fsync', ...both((place) => shareText(measures.onCpu(FLUSH, place)))]),
    row(['on the wall: waiting for the lock', ...both((place) => shareText(measures.wall(LOCK, place)))]),
    row([
      'a request’s wait for the lock, mean',
      ...both((place) => timeText(measures.perRequest('lock', place))),
    ]),
    row(['its write and fsync, mean', ...both((place) => timeText(measures.perRequest('flush', place)))]),
    row(['its latency, median', ...both((place) => timeText(measures.median(place)))]),
    row(['its latency, p99', ...both((place) => timeText(measures.p99(place)))]),
  ];
}

function straceRows({calls}) {
  return ['futex', 'clock_gettime', 'fsync'].map((name) =>
    row([
      `\`${name}\``,
      median(calls(name, 'calls')).toFixed(0),
      `${median(calls(name, 'seconds')).toFixed(2)} s`,
    ]),
  );
}

function foundText(values) {
  const {median: middle, min, max} = medianRange(values);
  return `${middle.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;
}

function foundRows({onCpuFound, wallFound}) {
  return PHASE_NAMES.map(([name, phase]) =>
    row([name, foundText(onCpuFound(phase)), foundText(wallFound(phase))]),
  );
}

/** The repetition that contradicts the others, beside the median of all. */
const STRANGE = 4;

function strangeRow(name, values, text) {
  return row([name, ...[median(values), values[STRANGE - 1] ?? Number.NaN].map(text)]);
}

const onePercent = (value) => `${(value * 100).toFixed(0)} %`;
const oneTime = (value) => `${value.toFixed(2)} ms`;

function strangeRows({median: latency, perRequest, withoutCpu, merged}) {
  return [
    strangeRow('latency, median, nobody watching', latency('inside'), oneTime),
    strangeRow('the same under strace', latency('inside', 'strace'), oneTime),
    strangeRow('write and fsync, mean', perRequest('flush', 'inside'), oneTime),
    strangeRow('computation: ready, and without a CPU', withoutCpu, onePercent),
    strangeRow('samples of write and fsync that were merged', merged, onePercent),
  ];
}

/** The rows of the note’s tables. */
export function tables(measures) {
  return {
    places: placeRows(measures),
    strace: straceRows(measures),
    found: foundRows(measures),
    strange: strangeRows(measures),
  };
}
