/** Milliseconds of the system's monotonic clock, with a fraction: all processes of one machine share it, and it never jumps. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/**
 * Resolves at a moment of `now`, usually within a tenth of a millisecond of it. Timers are exact to a millisecond or two, `slack`; for that
 * long it goes round the event loop, where answers are taken up meanwhile.
 */
export async function until(moment: number, slack: number): Promise<void> {
  const sleep = Math.floor(moment - now() - slack);
  if (sleep > 0) await new Promise((resolve) => setTimeout(resolve, sleep));
  while (now() < moment) await new Promise((resolve) => setImmediate(resolve));
}
