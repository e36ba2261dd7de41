import {median} from '../../../src/domain/stats/quantile.ts';
import {BROWN_OUT, WATCHED_UNTIL} from './settings.mjs';
import {rate} from './series.mjs';

const STEP_MS = 500;

/** The variants as charts name and colour them. */
const LINES = [
  {variant: 'none', label: 'no retries', tone: 'quiet', dashed: true},
  {variant: 'immediate', label: '3 at once', tone: 'warn'},
  {variant: 'backoff', label: '3 with backoff', tone: 'before', dashed: true},
  {variant: 'budget-200', label: 'budget, cap 200', tone: 'ink'},
  {variant: 'budget-10', label: 'budget, cap 10', tone: 'accent'},
];

const times = Array.from({length: WATCHED_UNTIL / STEP_MS}, (_, at) => at * STEP_MS);
const brownOut = {from: BROWN_OUT.from / 1000, to: BROWN_OUT.to / 1000, label: 'brown-out'};
const x = {label: 'Time in the run', unit: 's', scale: 'linear', from: 0, to: WATCHED_UNTIL / 1000};

/** The median over the runs of a variant of what was counted in each half second, by its middle. */
function linesOf(runs, column) {
  return LINES.map(({variant, ...line}) => ({
    ...line,
    points: times.map((from) => [
      (from + STEP_MS / 2) / 1000,
      median(runs[variant].map((run) => rate(run, column, from, from + STEP_MS))),
    ]),
  }));
}

/** Every second row of the half seconds would hide the turn, so the table has whole seconds. */
function tableOf(runs, column) {
  const whole = times.filter((from) => from % 1000 === 0);
  return {
    columns: ['from second', ...LINES.map(({label}) => `${label} (req/s)`)],
    rows: whole.map((from) => [
      (from / 1000).toFixed(0),
      ...LINES.map(({variant}) =>
        median(runs[variant].map((run) => rate(run, column, from, from + 1000))).toFixed(0),
      ),
    ]),
  };
}

export function goodputChart(runs) {
  return {
    kind: 'lines',
    title: 'Answers in time',
    description: `Answers within the timeout in a second, by variant. All fall in the brown-out. Without retries and with a budget they come back after it; with three retries, at once or with backoff, they stay at zero until the end of the watch.`,
    caption: 'Median over the runs, in half seconds. The brown-out is shaded.',
    x,
    y: {label: 'Answers in time', unit: 'req/s', scale: 'linear', from: 0},
    series: linesOf(runs, 'answers'),
    spans: [brownOut],
    table: tableOf(runs, 'answers'),
  };
}

export function attemptsChart(runs, capacity) {
  return {
    kind: 'lines',
    title: 'Attempts sent',
    description: `Attempts in a second, by variant, against what the server can serve. With three retries, at once or with backoff, they rise to four times the requests, over twice the capacity, and stay there. With a budget they return to about the rate of requests.`,
    caption:
      'Median over the runs, in half seconds. The server’s capacity, outside of the brown-out, is the line across.',
    x,
    y: {label: 'Attempts', unit: 'req/s', scale: 'linear', from: 0},
    series: linesOf(runs, 'attempts'),
    spans: [brownOut],
    references: [{y: Math.round(capacity), label: 'capacity'}],
    table: tableOf(runs, 'attempts'),
  };
}

/** `recoveries`: seconds by variant, undefined for each run that did not recover; the caption says those in words. */
export function recoveryChart(recoveries) {
  const watched = (WATCHED_UNTIL - BROWN_OUT.to) / 1000;
  const named = [...LINES, {variant: 'light-load', label: '3 at once, light load', tone: 'quiet'}];
  const known = named.map(({variant, label, tone}) => ({
    label,
    tone,
    all: recoveries[variant].length,
    values: recoveries[variant].filter((value) => value !== undefined),
  }));
  const never = known.filter(({values}) => values.length === 0).map(({label}) => `“${label}”`);
  return {
    kind: 'dots',
    title: 'Time to recovery',
    description:
      'Seconds from the end of the brown-out to recovery, one dot a run, for the variants that recovered.',
    caption: `One dot a run. No run of ${never.join(' and ')} recovered in the ${watched} s of the watch, so they have no dots.`,
    value: {label: 'Time to recovery', unit: 's', scale: 'linear', from: 0, to: watched},
    rows: known
      .filter(({values}) => values.length > 0)
      .map(({label, tone, values}) => ({
        label,
        tone,
        values,
        median: median(values),
        low: Math.min(...values),
        high: Math.max(...values),
      })),
    references: [{value: watched, label: 'end of the watch'}],
    table: {
      columns: ['variant', 'runs that recovered', 'each run’s time'],
      rows: known.map(({label, all, values}) => [
        label,
        `${values.length} of ${all}`,
        values.length === 0
          ? 'did not recover in the run'
          : `${values.map((value) => value.toFixed(1)).join(', ')} s`,
      ]),
    },
  };
}
