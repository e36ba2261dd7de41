/** P(Z ≤ z) for a standard normal Z, by the series for |z| < 3 and the continued fraction beyond: relative error under 1e-12. */
export function normalCdf(z: number): number {
  if (z === Infinity) return 1;
  if (z === -Infinity) return 0;
  if (Math.abs(z) < 3) return 0.5 + density(z) * series(z);
  const tail = density(z) / fraction(Math.abs(z));
  return z > 0 ? 1 - tail : tail;
}

function density(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** z + z³/3 + z⁵/(3·5) + … (Marsaglia 2004). */
function series(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > Math.abs(sum) * 1e-17; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return sum;
}

/** z + 1/(z + 2/(z + 3/(z + …))), Laplace's continued fraction for the upper tail. */
function fraction(z: number): number {
  let value = z;
  for (let k = 120; k >= 1; k -= 1) value = z + k / value;
  return value;
}

/** The z below which a standard normal falls with probability `p`, 0 < p < 1; ±Infinity at the ends. Bisection on the CDF. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability is from 0 to 1, not ${p}.`);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  let [low, high] = [-40, 40];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
