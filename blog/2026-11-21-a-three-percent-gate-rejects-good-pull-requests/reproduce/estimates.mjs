import {pairsToDecide, runsPerSide} from '../../../src/domain/stats/power.ts';
import {standardDeviation} from '../../../src/domain/stats/quantile.ts';
import {randomIndex, seededRandom} from '../../../src/domain/stats/random.ts';
import {coefficientOfVariation} from '../../../src/domain/stats/spread.ts';
import {overMean, THRESHOLD} from './gates.mjs';
import {atRandom, shuffled} from './rates.mjs';
import {unchanged} from './runs.mjs';

/** One in twenty good changes blocked, four in five bad ones caught. */
const ERRORS = {alpha: 0.05, power: 0.8};

const BOOTSTRAPS = 500;
const GATES_OF_A_BOOTSTRAP = 300;

/** What a statistic says of the versions' values, in %, with the 95 % interval of a bootstrap over the blocks. */
export function estimate(versions, statistic, seed) {
  const random = seededRandom(seed);
  const results = Float64Array.from({length: BOOTSTRAPS}, () =>
    statistic(redrawn(versions, random), {gates: GATES_OF_A_BOOTSTRAP, random}),
  ).toSorted();
  const outside = Math.floor(BOOTSTRAPS * 0.025);
  return {
    value: statistic(versions),
    low: results[outside - 1],
    high: results[BOOTSTRAPS - outside],
  };
}

/** Blocks drawn with replacement: what ran side by side stays side by side. */
function redrawn(versions, random) {
  const blocks = versions.base.map((_, __, all) => randomIndex(random, all.length));
  return Object.fromEntries(
    Object.entries(versions).map(([name, values]) => [name, blocks.map((block) => values[block])]),
  );
}

/** Standard deviation over mean of the program that did not change, in %. */
export const spread = (versions) => 100 * coefficientOfVariation(unchanged(versions));

/** By how much a version takes longer on average than the one that did not change, in %. */
export const slower = (name) => (versions) =>
  100 * (average(versions[name]) / average(unchanged(versions)) - 1);

/** How often the means of `runs` a side block the program that did not change, in %; with `options` of few gates, for a bootstrap. */
export const blocksUnchanged = (runs) => (versions, options) =>
  100 * blocks(unchanged(versions), unchanged(versions), runs, options);

/** How often they let a version through, in %. */
export const lets = (name, runs) => (versions, options) =>
  100 - 100 * blocks(unchanged(versions), versions[name], runs, options);

function blocks(base, head, runs, options) {
  const isExact = options === undefined || runs === 1;
  return (isExact ? atRandom(overMean, base, head, runs) : shuffled(overMean, base, head, runs, options))
    .share;
}

/** Runs a side that find 3 % by the model, at this spread. */
export const runsNeeded = (versions) => runsPerSide(spread(versions), 100 * THRESHOLD, ERRORS);

/** The same for pairs of runs of the same block. */
export function pairsNeeded({base, same}) {
  const differences = same.map((value, at) => (100 * (value - base[at])) / average(base));
  return pairsToDecide(standardDeviation(differences), 100 * THRESHOLD, ERRORS);
}

function average(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
