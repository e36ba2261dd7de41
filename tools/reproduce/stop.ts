/** Aborts when somebody ends the experiment, by Ctrl+C for one: what waits on it then cleans up by itself. */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}
