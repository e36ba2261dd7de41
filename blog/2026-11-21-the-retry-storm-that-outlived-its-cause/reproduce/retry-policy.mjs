/**
 * Whether and when a client tries again, for one variant. `random` gives numbers in [0, 1).
 * `seen` is told of each request; `delayBefore(n)` answers how many milliseconds to wait before the nth retry, or undefined for “give up”.
 */
export function makeRetryPolicy({retries, backoffMs, budget}, random) {
  let tokens = budget?.cap ?? Infinity;
  return {
    seen() {
      if (budget !== undefined) tokens = Math.min(budget.cap, tokens + budget.share);
    },
    delayBefore(n) {
      if (n > retries || tokens < 1) return undefined;
      tokens -= 1;
      return random() * backoffMs * 2 ** (n - 1);
    },
  };
}
