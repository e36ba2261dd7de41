// Every number that the experiment sets. Times are in milliseconds from the first moment of a run, rates in requests a second.

/** How long one request occupies the server's only worker. */
export const SERVICE_MS = 5;

export const BROWN_OUT = {from: 1000, to: 2500};

/** Until here the load runs on; what is not well by now counts as not recovered. */
export const WATCHED_UNTIL = 8000;

/** Runs of a variant with `drop` go on: at the end of the watch the server forgets its queue, and is watched until here. */
export const AFTER_DROP_UNTIL = 10_500;

/** How long the client waits for an answer to one attempt. */
export const TIMEOUT_MS = 250;

/** Protects the machine: a server with this many waiting requests refuses the next. No run may come near it. */
export const QUEUE_LIMIT = 5000;

export const BIN_MS = 100;

export const REPETITIONS = 5;

const immediate = {rate: 100, slowdown: 10, retries: 3, backoffMs: 0, budget: undefined, drop: false};

/**
 * What is compared, by the name that the data files use. During the brown-out each request takes `slowdown` times as long; a light load needs
 * more of it for a storm to form. `backoffMs` is the most that the first retry waits; each further retry may wait twice as long, and each waits
 * a random part of its most. Of a budget each request puts in `share` of a token and each retry takes a whole one; the bucket holds `cap`, and
 * is full at first, as that of a client is that has run for a while.
 */
export const VARIANTS = {
  none: {...immediate, retries: 0},
  immediate: {...immediate, drop: true},
  backoff: {...immediate, backoffMs: 100, drop: true},
  'budget-10': {...immediate, budget: {share: 0.1, cap: 10}},
  'budget-200': {...immediate, budget: {share: 0.1, cap: 200}},
  'light-load': {...immediate, rate: 34, slowdown: 50},
};

/** When the load of a variant ends. */
export function endOf({drop}) {
  return drop ? AFTER_DROP_UNTIL : WATCHED_UNTIL;
}
