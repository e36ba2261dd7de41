/** What is read of a trace’s event, as Chromium writes it (“Trace Event Format”); times in microseconds, `tdur` of the processor. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {readonly name?: string; readonly data?: {readonly documentLoaderURL?: string}};
};

const TASK = /(?:^|::)RunTask$/;

/**
 * How long the page’s main thread kept a processor busy from the start of the navigation to LCP, in milliseconds. Undefined where the
 * trace lacks one of the two. Waiting, for the network, for others’ turn on the processor or for the next frame, is not in it.
 */
export function mainThreadWork(events: readonly TraceEvent[], url: string): number | undefined {
  const lcp = events.findLast(({name}) => name === 'largestContentfulPaint::Candidate');
  const start = events.findLast(
    ({name, args}) => name === 'navigationStart' && args?.data?.documentLoaderURL === url,
  );
  const main = events.find(
    ({name, pid, args}) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' && pid === lcp?.pid && pid === start?.pid,
  );
  if (lcp === undefined || start === undefined || main === undefined) return undefined;
  const tasks = events
    .filter(({name, ph, pid, tid}) => ph === 'X' && TASK.test(name) && pid === main.pid && tid === main.tid)
    .filter(({ts}) => ts >= start.ts && ts < lcp.ts)
    .toSorted((a, b) => a.ts - b.ts);
  let work = 0;
  let end = 0;
  for (const {ts, dur = 0, tdur = 0} of tasks) {
    // A task within a task is in the outer one’s time already.
    if (ts + dur <= end) continue;
    work += tdur;
    end = ts + dur;
  }
  return work / 1000;
}
