// One clock for all processes of the experiment.

/** Milliseconds of the system's monotonic clock, which all its processes share. */
export function now() {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Timers are exact to a millisecond or two; the rest of a wait goes round the event loop, where answers are taken up meanwhile. */
const TIMER_SLACK = 2;

/** Resolves at a moment of `now`, usually within a tenth of a millisecond of it. */
export async function until(moment) {
  const sleep = Math.floor(moment - now() - TIMER_SLACK);
  if (sleep > 0) await new Promise((resolve) => setTimeout(resolve, sleep));
  while (now() < moment) await new Promise((resolve) => setImmediate(resolve));
}
