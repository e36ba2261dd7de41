import {thresholdBlocks} from '../../../src/domain/stats/power.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {spread} from './estimates.mjs';
import {overLeast, overMean, overMedian, pairsTest, rankTest} from './gates.mjs';
import {atRandom, bothWays, consecutive, interleaved} from './rates.mjs';
import {unchanged} from './runs.mjs';

/** Runs a side. */
const SIDES = [1, 2, 3, 5, 7, 10, 14, 20, 28, 40];
/** Those in the tables. */
const LISTED = [1, 3, 5, 10, 20, 40];
/** The least with which the tests can block at all. */
const LEAST_TESTED = 5;

const percent = ({share}) => Math.round(1000 * share) / 10;
const runsAxis = {label: 'runs a side', unit: '', scale: 'log', from: 1, to: 40};

/** Every run of the program that did not change, in order. */
export function everyRun(runs) {
  const wall = runs.filter(({version}) => version === 'base' || version === 'same');
  const middle = median(wall.map((run) => run.wall));
  const off = (value) => Math.round((1000 * value) / middle - 1000) / 10;
  const series = (version, label, tone) => ({
    label,
    tone,
    points: wall
      .filter((run) => run.version === version)
      .map((run) => [Math.round(run.at / 100) / 600, off(run.wall)].map(twoDecimals)),
  });
  const sorted = wall.map((run) => run.wall).toSorted((a, b) => a - b);
  const rank = (share) => Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return {
    kind: 'lines',
    title: 'One program under two names, every run',
    description: `Each run’s wall time against the median of all ${wall.length}, in the order in which they ran: most lie within a few percent of it, some over ten percent below or above.`,
    caption:
      'Wall time of the rounds against the median of all. The two lines are the same program; whatever is between them is noise.',
    x: {label: 'since the first run', unit: 'min', scale: 'linear'},
    y: {label: 'off the median', unit: '%', scale: 'linear'},
    series: [series('base', 'base', 'quiet'), series('same', 'same', 'accent')],
    references: [{y: 3, label: 'gate'}],
    table: {
      columns: ['of all runs', 'wall time', 'off the median'],
      rows: [
        ['fastest', 0],
        ['5th percentile', 0.05],
        ['25th', 0.25],
        ['median', 0.5],
        ['75th', 0.75],
        ['95th', 0.95],
        ['slowest', 1],
      ].map(([name, share]) => [
        name,
        `${(sorted[rank(share)] / 1000).toFixed(1)} ms`,
        signed(off(sorted[rank(share)])),
      ]),
    },
  };
}

/** How often gates of 3 % block the program that did not change. */
export function falseBlocks(wall) {
  const pool = unchanged(wall);
  const cv = spread(wall);
  const designs = [
    [
      'model',
      'quiet',
      (runs) => ({share: thresholdBlocks({cv, runs, threshold: 3, effect: 0})}),
      {dashed: true},
    ],
    ['mean', 'ink', (runs) => atRandom(overMean, pool, pool, runs)],
    ['median', 'before', (runs) => atRandom(overMedian, pool, pool, runs)],
    ['minimum', 'before', (runs) => atRandom(overLeast, pool, pool, runs), {dashed: true}],
    ['side by side', 'accent', (runs) => bothWays(interleaved, overMean, wall.base, wall.same, runs)],
    ['one after the other', 'warn', (runs) => bothWays(consecutive, overMean, wall.base, wall.same, runs)],
  ];
  return ratesChart(designs, {
    title: 'A program that did not change, blocked',
    description:
      'The share of gates that block it falls with the runs a side when both sides run together, and stays where it is when one side runs after the other.',
    caption:
      'Gate: over +3 %. Mean, median and minimum of runs drawn at random; “side by side” and “one after the other” are means of real stretches of the experiment, few of them independent at 20 runs and more.',
    y: {label: 'blocked', unit: '%', scale: 'linear', from: 0, to: 50},
  });
}

/** How often gates let a version through that does 5 % more. */
export function letThrough(wall, process) {
  const pool = unchanged(wall);
  const cv = spread(wall);
  const slow = wall['plus-5'];
  const designs = [
    [
      'model',
      'quiet',
      (runs) => ({share: thresholdBlocks({cv, runs, threshold: 3, effect: 5})}),
      {dashed: true},
    ],
    ['mean', 'ink', (runs) => atRandom(overMean, pool, slow, runs)],
    ['median', 'before', (runs) => atRandom(overMedian, pool, slow, runs)],
    ['rank test', 'accent', (runs) => atRandom(rankTest(runs), pool, slow, runs), {from: LEAST_TESTED}],
    [
      'interval of pairs',
      'accent',
      (runs) => interleaved(pairsTest, wall.base, slow, runs),
      {from: LEAST_TESTED, dashed: true},
    ],
    [
      'mean, whole process',
      'warn',
      (runs) => atRandom(overMean, unchanged(process), process['plus-5'], runs),
    ],
  ].map(([label, tone, design, settings]) => [
    label,
    tone,
    (runs) => ({share: 1 - design(runs).share}),
    settings,
  ]);
  return ratesChart(designs, {
    title: 'A program that does 5 % more, let through',
    description:
      'With more runs fewer slow versions pass the gates that time the rounds; a gate that times the whole process lets more of them pass.',
    caption:
      'The rank test blocks what is slower with p under 0.05, the interval of pairs what is surely over +3 %; the others block over +3 %. “Whole process” includes its start.',
    y: {label: 'let through', unit: '%', scale: 'linear', from: 0, to: 100},
  });
}

function ratesChart(designs, rest) {
  const series = designs.map(([label, tone, design, {from = 1, dashed} = {}]) => ({
    label,
    tone,
    ...(dashed ? {dashed} : {}),
    points: SIDES.filter((runs) => runs >= from).map((runs) => [runs, percent(design(runs))]),
  }));
  return {
    kind: 'lines',
    ...rest,
    x: runsAxis,
    series,
    table: {
      columns: ['runs a side', ...series.map(({label}) => label)],
      rows: LISTED.map((runs) => [String(runs), ...series.map(({points}) => cell(points, runs))]),
    },
  };
}

function cell(points, runs) {
  const point = points.find(([x]) => x === runs);
  return point === undefined ? '–' : `${Math.round(point[1])} %`;
}

function twoDecimals(value) {
  return Math.round(100 * value) / 100;
}

function signed(value) {
  return `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)} %`;
}
