import {formatNumber, THIN_SPACE} from '../../../src/domain/quantity/format.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {medianRange} from '../../../src/domain/stats/spread.ts';
import {measuredArrivals} from './arrivals.mjs';
import {LABELS} from './designs.mjs';

/** The percentiles at which the curves are drawn: up to the fourth request from the top of a run. */
const DRAWN = [
  0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.78, 0.8, 0.82, 0.84, 0.86, 0.88, 0.9, 0.92, 0.94, 0.95,
  0.96, 0.97, 0.98, 0.985, 0.99, 0.995,
];
const SHOWN = [0.1, 0.5, 0.75, 0.9, 0.95, 0.99];

const CURVES = [
  {design: 'one-queue', tone: 'warn'},
  {design: 'one-in-five', tone: 'before', dashed: true},
  {design: 'one-at-a-time', tone: 'before'},
  {design: 'one-thread', tone: 'ink'},
  {design: 'one-in-slices', tone: 'accent'},
  {design: 'alone', tone: 'quiet', dashed: true},
];

/** As much as another run would agree with, and as can be seen. */
const rounded = (value) => Number(value.toPrecision(3));
const ms = (value) => `${formatNumber(value, value < 10 ? 2 : 3)}${THIN_SPACE}ms`;

export function curves(runs) {
  const at = (design, p) => median(runs[design].map((run) => run.at(p)));
  return {
    kind: 'lines',
    title: 'Live requests, by what the batch is allowed',
    description:
      'Latency by percentile on a logarithmic scale. In one queue every percentile lies in the hundreds of milliseconds. With a cap of one the curve rises to the length of a job; with a cap of one in a fifth of the time it is low until about the 80th percentile and then meets that curve. In slices and in a worker thread it stays at a few milliseconds, near that of live requests alone.',
    caption: 'The median of the runs at each percentile. Time counts from when a request was due.',
    x: {label: 'percentile', unit: '', scale: 'percentile', from: 0, to: 0.995},
    y: {label: 'latency', unit: 'ms', scale: 'log'},
    series: CURVES.map(({design, ...line}) => ({
      label: LABELS[design],
      ...line,
      points: DRAWN.map((p) => [p, rounded(at(design, p))]),
    })),
    table: {
      columns: ['percentile', ...CURVES.map(({design}) => LABELS[design])],
      rows: SHOWN.map((p) => [`p${Math.round(p * 100)}`, ...CURVES.map(({design}) => ms(at(design, p)))]),
    },
  };
}

/** What is drawn of one run, and a row of the table for so much of it; milliseconds. */
const [FROM, TO, ROW] = [1000, 1540, 60];

export function timeline(runs) {
  const [queue, capped] = ['one-queue', 'one-at-a-time'].map((design) => requestsOf(runs[design][0]));
  return {
    kind: 'lines',
    title: 'Each request waits for more than one turn',
    description:
      'Latency of each live request over half a second of one run, by when it was due. In one queue it falls like the teeth of a saw, from about two turns of the event loop to one, and then jumps up again. With a cap of one it is never above the length of one job.',
    caption:
      'The first run of two designs. A request that is due as a turn begins waits for all of that turn, and for the batch’s share of the next.',
    x: {label: 'time in the run', unit: 's', scale: 'linear', from: FROM / 1000, to: TO / 1000},
    y: {label: 'latency', unit: 'ms', scale: 'linear', from: 0},
    series: [
      {label: LABELS['one-queue'], tone: 'warn', points: points(queue)},
      {label: LABELS['one-at-a-time'], tone: 'before', points: points(capped)},
    ],
    table: {
      columns: ['time in the run', 'slowest, one queue', 'quickest, one queue', 'slowest, cap of one'],
      rows: Array.from({length: (TO - FROM) / ROW}, (_, row) => {
        const from = FROM + row * ROW;
        const within = (requests) =>
          requests.filter(({due}) => due >= from && due < from + ROW).map(({latency}) => latency);
        return [
          `${(from / 1000).toFixed(2)}–${((from + ROW) / 1000).toFixed(2)} s`,
          outermost(Math.max, within(queue)),
          outermost(Math.min, within(queue)),
          outermost(Math.max, within(capped)),
        ];
      }),
    },
  };
}

function points(requests) {
  return requests.map(({due, latency}) => [Number((due / 1000).toFixed(3)), rounded(latency)]);
}

/** The greatest or the least latency in words. */
function outermost(choose, latencies) {
  return latencies.length === 0 ? 'none' : ms(choose(...latencies));
}

function requestsOf({repetition, latencies}) {
  return measuredArrivals(repetition)
    .map((due, at) => ({due, latency: latencies[at]}))
    .filter(({due, latency}) => due >= FROM && due < TO && latency !== undefined);
}

const BATCHES = [
  ['one-queue', 'warn'],
  ['one-at-a-time', 'before'],
  ['one-in-five', 'before'],
  ['all-in-slices', 'ink'],
  ['one-in-slices', 'accent'],
  ['one-thread', 'ink'],
  ['two-threads', 'ink'],
  ['two-nice-threads', 'ink'],
];

export function batch(runs) {
  const rows = BATCHES.map(([design, tone]) => {
    const values = runs[design].map(({jobs}) => jobs);
    const {median: middle, min, max} = medianRange(values);
    return {
      label: LABELS[design],
      tone,
      values: values.map(rounded),
      median: rounded(middle),
      low: rounded(min),
      high: rounded(max),
    };
  });
  return {
    kind: 'dots',
    title: 'What is left for the batch',
    description:
      'Batch jobs done in a second, one dot a run. The designs that share the loop and one worker thread lie together, but for the one that is allowed a fifth of the time; two worker threads lie over half as high again.',
    caption: 'One dot a run; the line is their range.',
    value: {label: 'jobs in a second', unit: '', scale: 'linear', from: 0},
    rows,
    table: {
      columns: ['design', 'median', 'range'],
      rows: rows.map(({label, median: middle, low, high}) => [
        label,
        middle.toFixed(1),
        `${low.toFixed(1)}–${high.toFixed(1)}`,
      ]),
    },
  };
}
