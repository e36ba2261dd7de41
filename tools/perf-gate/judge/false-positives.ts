import {runsPerSide, thresholdBlocks} from '../../../src/domain/stats/power.ts';
import {median, standardDeviation} from '../../../src/domain/stats/quantile.ts';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {doubledRanks, signedRankCritical} from '../../../src/domain/stats/rank-sums.ts';
import type {Series} from './series.ts';
import {allowedMs, FAMILY_ALPHA} from './timings.ts';
import {ALLOWED_SHARE} from './verdict.ts';

const ROUNDS = 2000;
const SEED = 7;

export type FalsePositives = {
  /** Share of gates with this noise that would block a change that changes nothing, over all p50 judgements. */
  readonly unchanged: number;
  /** The same for a change that is at the limit everywhere: what the intervals are built to keep. */
  readonly atLimit: number;
  readonly rounds: number;
  /** How often a gate without intervals would block a good change on these LCPs: when a class's mean is over 3 % slower. */
  readonly plainThreshold: number;
  /** Visits a side with which such a gate would find 3 % in the noisiest class (5 % false, 80 % found). */
  readonly plainVisits: number;
};

/**
 * How often this gate errs, from its own noise: the differences of each pair are freed of their shift and their signs are drawn
 * anew, as if base and head had changed places, for all metrics of a run together.
 */
export function falsePositives(series: readonly Series[], alpha: number): FalsePositives {
  const prepared = series.map(({pairs}) => {
    const differences = pairs.map(({base, head}) => head - base);
    const shift = median(differences);
    return {
      noise: differences.map((difference) => difference - shift),
      runs: pairs.map(({run, place}) => `${run} ${place.replace(/ · \d+$/, '')}`),
      allowed: allowedMs(median(pairs.map(({base}) => base))),
      critical: signedRankCritical(pairs.length, alpha),
    };
  });
  const random = seededRandom(SEED);
  const blocked = {unchanged: 0, atLimit: 0};
  for (let round = 0; round < ROUNDS; round += 1) {
    const signs = new Map<string, 1 | -1>();
    for (const name of prepared.flatMap(({runs}) => runs)) {
      if (!signs.has(name)) signs.set(name, random() < 0.5 ? 1 : -1);
    }
    const drawn = prepared.map((one) => ({
      ...one,
      noise: one.noise.map((value, index) => value * (signs.get(one.runs[index] ?? '') ?? 1)),
    }));
    if (drawn.some(({noise, critical, allowed}) => rejects(noise, critical, -allowed)))
      blocked.unchanged += 1;
    if (drawn.some(({noise, critical}) => rejects(noise, critical, 0))) blocked.atLimit += 1;
  }
  return {
    unchanged: blocked.unchanged / ROUNDS,
    atLimit: blocked.atLimit / ROUNDS,
    rounds: ROUNDS,
    ...plain(series),
  };
}

/** Wilcoxon's test that is equivalent to the interval's lower end: is the noise, moved by `by`, above 0? */
function rejects(noise: readonly number[], critical: number, by: number): boolean {
  const moved = noise.map((value) => value + by);
  const ranks = doubledRanks(moved.map(Math.abs));
  const negative = ranks.reduce((sum, rank, index) => sum + ((moved[index] ?? 0) <= 0 ? rank : 0), 0) / 2;
  return negative <= critical;
}

function plain(series: readonly Series[]): Pick<FalsePositives, 'plainThreshold' | 'plainVisits'> {
  const painted = series.filter(({metric}) => metric === 'LCP');
  const gates = painted.map(({pairs}) => {
    const values = pairs.map(({base}) => base);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return {cv: (standardDeviation(values) / mean) * 100, runs: values.length};
  });
  const threshold = ALLOWED_SHARE * 100;
  const passAll = gates.reduce(
    (share, gate) => share * (1 - thresholdBlocks({...gate, threshold, effect: 0})),
    1,
  );
  const needs = gates.map(({cv}) => runsPerSide(cv, threshold, {alpha: FAMILY_ALPHA, power: 0.8}));
  return {plainThreshold: 1 - passAll, plainVisits: Math.max(0, ...needs)};
}
