/**
 * Ranks (from 1) of the observed values between which a population's quantile lies. Undefined where the sample is too small to
 * bound it on that side.
 */
export type RankInterval = {readonly low: number | undefined; readonly high: number | undefined};

/**
 * Distribution-free interval for the quantile `p` of a population from `n` independent values: the number of values below it is
 * binomial(n, p), so `low` is the greatest rank with P(B < low) ≤ (1 − confidence)/2 and `high` the least with P(B ≥ high) ≤ the same.
 */
export function quantileRanks(n: number, p: number, confidence: number): RankInterval {
  const tail = (1 - confidence) / 2;
  let low: number | undefined;
  let high: number | undefined;
  let below = 0;
  for (let rank = 1; rank <= n; rank += 1) {
    // Now P(B < rank).
    below += binomial(n, rank - 1, p);
    if (below <= tail) low = rank;
    if (high === undefined && 1 - below <= tail) high = rank;
  }
  return {low, high};
}

/** P(B = k), through logarithms: p^n alone underflows for the large samples that tails need. */
function binomial(n: number, k: number, p: number): number {
  return Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}

/** ln n!, by Stirling's series beyond the first values: error under 1e-12. */
function logFactorial(n: number): number {
  if (n < 16) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  return (
    (x - 0.5) * Math.log(x) -
    x +
    Math.log(2 * Math.PI) / 2 +
    1 / (12 * x) -
    1 / (360 * x ** 3) +
    1 / (1260 * x ** 5)
  );
}

/** The least sample whose greatest value is at or above the population's quantile `p` with the given confidence: 299 for p99 at 95 %. */
export function leastSampleFor(p: number, confidence: number): number {
  return Math.ceil(Math.log(1 - confidence) / Math.log(p));
}
