import {formatNumber, groupThousands} from '../../../src/domain/quantity/format.ts';
import {quantileInterval} from '../../../src/domain/stats/quantile-interval.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {medianRange} from '../../../src/domain/stats/spread.ts';
import {gain} from './summaries.mjs';

const NS = {label: 'time per increment', unit: 'ns', scale: 'log'};
const round = (value) => Number(value.toPrecision(3));

function dots(samples, rows) {
  const sampled = rows.map(([label, variant, tone]) => ({
    label,
    tone,
    values: samples.perIncrement(variant),
  }));
  return {
    kind: 'dots',
    rows: sampled.map(({label, tone, values}) => {
      const {low, high} = quantileInterval(values, 0.5, 0.95);
      return {
        label,
        tone,
        values: values.map(round),
        median: round(median(values)),
        low: round(low),
        high: round(high),
      };
    }),
    table: {
      columns: ['run', 'median', 'least', 'greatest'],
      rows: sampled.map(({label, values}) => {
        const {median: middle, min, max} = medianRange(values);
        return [label, ...[middle, min, max].map((value) => `${formatNumber(value, 3)} ns`)];
      }),
    },
  };
}

function layouts(samples) {
  return {
    title: 'A locked add, by where the counters and the threads are',
    description:
      'One dot a run, fifteen runs a row. Two threads on lines of their own are as fast as one alone; on one line an increment takes several times as long, and less again where a CPU is shared or busy.',
    caption: 'The band is the 95 % interval of the median.',
    value: {...NS, from: 5, to: 50},
    ...dots(samples, [
      ['one thread alone', 'one-thread', 'quiet'],
      ['64 bytes apart', 'padded-64', 'accent'],
      ['128 bytes apart', 'padded-128', 'accent'],
      ['8 bytes apart, two lines', 'neighbours-across-a-boundary', 'accent'],
      ['8 bytes apart, one line', 'same-line', 'warn'],
      ['one counter', 'one-counter', 'warn'],
      ['one line, a CPU is busy', 'busy-cpu-same-line', 'before'],
      ['one line, one CPU', 'one-cpu-same-line', 'before'],
    ]),
  };
}

function instructions(samples) {
  return {
    title: 'The same two layouts, by the instruction that counts',
    description:
      'One dot a run. With a locked add or an exchange one line costs several times what two do; with a plain load and store hardly more.',
    caption: 'A CPU for each thread. All six count right: each counter has one writer.',
    value: {...NS, from: 0.2, to: 100},
    ...dots(samples, [
      ['locked add, one line', 'same-line', 'warn'],
      ['locked add, padded', 'padded-64', 'accent'],
      ['exchange, one line', 'store-seq-cst-same-line', 'warn'],
      ['exchange, padded', 'store-seq-cst-padded-64', 'accent'],
      ['load and store, one line', 'store-relaxed-same-line', 'warn'],
      ['load and store, padded', 'store-relaxed-padded-64', 'accent'],
    ]),
  };
}

const LENGTHS = [1000, 10_000, 100_000, 1_000_000, 10_000_000];

function shortRuns({whole, work, overlap}) {
  const gains = (start, time) =>
    LENGTHS.map((n) => gain(time(`${start}-same-line-${n}`), time(`${start}-padded-64-${n}`)));
  const [outside, inside] = [gains('created', whole), gains('together', work)];
  const at = (results, key) => results.map((result, index) => [LENGTHS[index], round(result[key])]);
  const series = (label, tone, results) => ({
    label,
    tone,
    points: at(results, 'ratio'),
    low: at(results, 'low'),
    high: at(results, 'high'),
  });
  return {
    title: 'What padding gains, by how long the run is',
    description:
      'Timed from outside, padding gains nothing at 1,000 increments and everything only at ten million. Timed from a common start, it gains as much at every length.',
    caption: 'Ratios of medians of fifteen runs; the bands are 95 % bootstrap intervals.',
    kind: 'lines',
    x: {label: 'increments of each thread', unit: '', scale: 'log'},
    y: {label: 'gain of padding', unit: '×', scale: 'linear', from: 0},
    series: [series('from outside', 'warn', outside), series('from a common start', 'accent', inside)],
    references: [{y: 1, label: 'no gain'}],
    table: {
      columns: [
        'increments',
        'one line, outside',
        'padded, outside',
        'gain',
        'padded: at work together',
        'gain from a common start',
      ],
      rows: LENGTHS.map((n, index) => [
        groupThousands(String(n)),
        ...['same-line', 'padded-64'].map(
          (layout) => `${formatNumber(median(whole(`created-${layout}-${n}`)), 3)} µs`,
        ),
        `${outside[index].ratio.toFixed(2)}×`,
        `${(median(overlap(`created-padded-64-${n}`)) * 100).toFixed(0)} %`,
        `${inside[index].ratio.toFixed(2)}×`,
      ]),
    },
  };
}

/** The figures of the note. */
export function charts(samples) {
  return {layouts: layouts(samples), instructions: instructions(samples), 'short-runs': shortRuns(samples)};
}
