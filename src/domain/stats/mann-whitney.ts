import {normalCdf} from './normal.ts';
import {doubledRanks} from './rank-sums.ts';

/** U is the lesser of the two; `p` is two-sided, exact up to `EXACT_UP_TO` values a side, ties included. */
export type MannWhitney = {readonly u: number; readonly p: number; readonly exact: boolean};

/** Beyond this the normal approximation with tie correction is good to three digits, and counting takes seconds. */
const EXACT_UP_TO = 24;

/** Do two independent samples differ in place? Throws when one is empty. */
export function mannWhitney(a: readonly number[], b: readonly number[]): MannWhitney {
  if (a.length === 0 || b.length === 0) throw new RangeError('An empty sample cannot be compared.');
  const ranks = doubledRanks([...a, ...b]);
  const sum = ranks.slice(0, a.length).reduce((total, rank) => total + rank, 0);
  const uOfA = sum / 2 - (a.length * (a.length + 1)) / 2;
  const u = Math.min(uOfA, a.length * b.length - uOfA);
  const exact = Math.max(a.length, b.length) <= EXACT_UP_TO;
  return {u, exact, p: exact ? exactP(ranks, a.length, sum) : approximateP(ranks, a.length, b.length, uOfA)};
}

/** The share of the ways to choose `size` of the ranks whose sum is at least as far from the mean as the one seen. */
function exactP(ranks: readonly number[], size: number, seen: number): number {
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  // ways[k][s]: choices of k ranks with sum s.
  const ways = Array.from({length: size + 1}, () => new Float64Array(total + 1));
  const [none] = ways;
  if (none) none[0] = 1;
  for (const rank of ranks) {
    for (let chosen = size; chosen >= 1; chosen -= 1) {
      const [to, from] = [ways[chosen], ways[chosen - 1]];
      if (!to || !from) continue;
      for (let sum = total; sum >= rank; sum -= 1) to[sum] = (to[sum] ?? 0) + (from[sum - rank] ?? 0);
    }
  }
  const mean = (total * size) / ranks.length;
  const distance = Math.abs(seen - mean) - 1e-9;
  let [all, extreme] = [0, 0];
  ways[size]?.forEach((count, sum) => {
    all += count;
    if (Math.abs(sum - mean) >= distance) extreme += count;
  });
  return extreme / all;
}

function approximateP(ranks: readonly number[], n: number, m: number, u: number): number {
  const size = n + m;
  const counts = new Map<number, number>();
  for (const rank of ranks) counts.set(rank, (counts.get(rank) ?? 0) + 1);
  const ties = [...counts.values()].reduce((sum, count) => sum + count ** 3 - count, 0);
  const variance = ((n * m) / 12) * (size + 1 - ties / (size * (size - 1)));
  if (variance === 0) return 1;
  const z = Math.max(0, Math.abs(u - (n * m) / 2) - 0.5) / Math.sqrt(variance);
  return Math.min(1, 2 * normalCdf(-z));
}
