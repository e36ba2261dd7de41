// Every number that the experiment sets. Times are in milliseconds, rates in requests a second.

/** Live requests arrive as a Poisson process of this rate, whatever became of those before. */
export const LIVE_RATE = 200;

/** So many batch jobs are always under way: as one is answered, the next is sent. */
export const JOBS_AT_ONCE = 8;

/** A job is so many rounds of work (round.mjs), about a millisecond each. */
export const ROUNDS_PER_JOB = 20;

/** What is counted is due, or done, within the window. The batch begins so much before it, and the live requests so much. */
export const WINDOW = 3500;
export const BATCH_LEAD = 700;
export const LIVE_LEAD = 400;

/** A live request that has no answer so long after the window is counted as not answered. */
export const PATIENCE = 2000;

/** So many connections are open before the first live request is due: more than are ever under way, so that no design has to open one. */
export const CONNECTIONS = 150;

/** Six runs of a design: their range holds the true median with a confidence of 1 − 2 · 2⁻⁶ = 96.9 %. */
export const REPETITIONS = 6;

const inLoop = {batch: true, threads: 0, nice: 0, cap: Infinity, sliced: false, rest: 0, open: CONNECTIONS};

/**
 * What is compared, by the name that the data files use. Of a batch that shares the loop of the live requests, at most `cap` jobs are begun
 * at a time; `sliced` ones let go of the loop after each round, the others after the whole job; after a job the next waits for `rest` times
 * as long as it took. `open` connections of live requests are there before the first. With `threads` the jobs are done in so many worker threads instead, which run with that `nice` value.
 */
export const DESIGNS = {
  alone: {...inLoop, batch: false},
  'one-queue': inLoop,
  'one-queue-opening': {...inLoop, open: 1},
  'one-at-a-time': {...inLoop, cap: 1},
  'one-in-five': {...inLoop, cap: 1, rest: 4},
  'all-in-slices': {...inLoop, sliced: true},
  'one-in-slices': {...inLoop, cap: 1, sliced: true},
  'one-thread': {...inLoop, threads: 1},
  'two-threads': {...inLoop, threads: 2},
  'two-nice-threads': {...inLoop, threads: 2, nice: 19},
};
