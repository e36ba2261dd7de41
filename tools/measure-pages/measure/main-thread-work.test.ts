import {describe, expect, it} from 'vitest';
import {mainThreadWork, type TraceEvent} from './main-thread-work.ts';

const URL = 'http://localhost:1/';
const page = {pid: 7, tid: 1};
const task = (ts: number, dur: number, tdur: number, where = page): TraceEvent => ({
  name: 'ThreadControllerImpl::RunTask',
  ph: 'X',
  ts,
  dur,
  tdur,
  ...where,
});
const trace: readonly TraceEvent[] = [
  {name: 'thread_name', ph: 'M', ts: 0, ...page, args: {name: 'CrRendererMain'}},
  {name: 'thread_name', ph: 'M', ts: 0, pid: 8, tid: 1, args: {name: 'CrRendererMain'}},
  {name: 'navigationStart', ph: 'R', ts: 1000, ...page, args: {data: {documentLoaderURL: URL}}},
  {name: 'largestContentfulPaint::Candidate', ph: 'I', ts: 90_000, ...page},
];

describe('the work of a page’s main thread', () => {
  it('is the processor’s time of its tasks between navigation and LCP', () => {
    const tasks = [task(0, 900, 900), task(2000, 9000, 4000), task(20_000, 2000, 1500), task(91_000, 9, 9)];
    expect(mainThreadWork([...trace, ...tasks], URL)).toBe(5.5);
  });

  it('counts a task within a task once, and no other thread or page', () => {
    const tasks = [
      task(2000, 9000, 4000),
      task(2001, 8000, 3000),
      task(3000, 1000, 1000, {pid: 7, tid: 2}),
      task(3000, 1000, 1000, {pid: 8, tid: 1}),
    ];
    expect(mainThreadWork([...trace, ...tasks], URL)).toBe(4);
  });

  it('is unknown without LCP, or where the trace tells of another page', () => {
    expect(mainThreadWork(trace.slice(0, 3), URL)).toBeUndefined();
    expect(mainThreadWork(trace, 'http://localhost:2/')).toBeUndefined();
  });
});
