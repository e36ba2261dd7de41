/**
 * Latencies as they would have been seen by the requests that a waiting client never sent: to each one longer than the interval at which
 * requests were due it adds those of the requests due meanwhile, shorter by one interval each, down to the interval itself. Values and
 * `expectedInterval` in one unit; the added ones stand behind the given, in their order.
 *
 * Only for latencies of a client that is known to have waited for each reply, and only once: a second correction, or one of latencies
 * taken from the intended start, invents a stall. Source: Tene, “How NOT to Measure Latency”; HdrHistogram,
 * recordValueWithExpectedInterval.
 */
export function correctOmission(latencies: readonly number[], expectedInterval: number): readonly number[] {
  return [...latencies, ...latencies.flatMap((latency) => omittedAfter(latency, expectedInterval))];
}

/**
 * The latencies of the requests that were due while one of `latency` was waited for, the longest first. Throws on an interval of 0 or less.
 */
export function omittedAfter(latency: number, expectedInterval: number): readonly number[] {
  if (!(expectedInterval > 0)) {
    throw new RangeError(`Requests are due at an interval over 0, not ${expectedInterval}.`);
  }
  // latency ≥ (k + 1)·interval; the part in a billion keeps 0.3 at an interval of 0.1 from losing its last one.
  const missed = Math.max(0, Math.floor((latency / expectedInterval) * (1 + 1e-9)) - 1);
  return Array.from({length: missed}, (_, index) => latency - (index + 1) * expectedInterval);
}
