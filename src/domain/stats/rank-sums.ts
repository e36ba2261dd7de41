/** Ranks from 1, ties sharing the mean of theirs, doubled so that every rank is whole. In the order of the values. */
export function doubledRanks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!first.has(value)) first.set(value, index + 1);
    last.set(value, index + 1);
  });
  return values.map((value) => (first.get(value) ?? 0) + (last.get(value) ?? 0));
}

/**
 * Distribution of W⁺, the sum of the ranks 1…n of which each counts with probability ½ (Wilcoxon's signed ranks without a
 * difference): `cumulative[w]` is P(W⁺ ≤ w). n = 600 takes about half a second; the result is worth keeping.
 */
export function signedRankCumulative(n: number): Float64Array {
  const most = (n * (n + 1)) / 2;
  const mass = new Float64Array(most + 1);
  mass[0] = 1;
  for (let rank = 1, reached = 0; rank <= n; rank += 1) {
    reached += rank;
    for (let sum = reached; sum >= 0; sum -= 1) {
      mass[sum] = ((mass[sum] ?? 0) + (sum >= rank ? (mass[sum - rank] ?? 0) : 0)) / 2;
    }
  }
  for (let sum = 1; sum <= most; sum += 1) mass[sum] = (mass[sum] ?? 0) + (mass[sum - 1] ?? 0);
  return mass;
}

/** The greatest w with P(W⁺ ≤ w) ≤ alpha, or −1 when even w = 0 is likelier than that: the sample is too small for such an alpha. */
export function signedRankCritical(n: number, alpha: number): number {
  let low = -1;
  const cumulative = signedRankCumulative(n);
  let high = cumulative.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) <= alpha) low = middle;
    else high = middle;
  }
  return low;
}
