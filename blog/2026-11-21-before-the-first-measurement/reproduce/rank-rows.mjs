// Exact: the number of values under the true p99 is binomial (n, 99/100). Its terms are whole multiples of 100^-n, so BigInt holds them.

/** The ranks (1 is the smallest value) that leave at most 2.5 % on each side; `upper` is undefined where no rank does. */
function interval(n) {
  const one = 100n ** BigInt(n);
  let atLeast = 0n; // the chance that k values or more are under the true p99
  let term = 99n ** BigInt(n); // the chance that exactly k are, from k = n downwards
  let upper;
  for (let k = n; k > 0; k--) {
    atLeast += term;
    if (atLeast * 1000n <= one * 25n) upper = k;
    if (atLeast * 1000n >= one * 975n) return {lower: k, upper};
    term = (term * BigInt(k)) / (BigInt(n - k + 1) * 99n);
  }
  return {lower: undefined, upper};
}

const written = (count) => count.toLocaleString('en');

/** The table’s rows, as they stand in the note. */
export const rows = [100, 1000, 10_000].map((n) => {
  const {lower, upper} = interval(n);
  const ranks =
    upper === undefined
      ? `from ${written(lower)}; no upper bound: the largest value may still be under it`
      : `${written(lower)}–${written(upper)}`;
  return `| ${written(n)} | ${written(Math.ceil((n * 99) / 100))} | ${ranks} |`;
});
