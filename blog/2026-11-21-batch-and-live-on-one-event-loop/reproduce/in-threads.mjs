import {once} from 'node:events';
import {Worker} from 'node:worker_threads';

/** Does jobs in worker threads, one at a time in each, in the order in which they came. */
export function makeThreads({threads, nice}) {
  const waiting = [];
  const slots = Array.from({length: threads}, () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {workerData: {nice}});
    return {worker, done: undefined};
  });

  for (const slot of slots) {
    slot.worker.on('message', ({kind}) => {
      if (kind !== 'done') return;
      slot.done();
      slot.done = undefined;
      if (waiting.length > 0) begin(slot, waiting.shift());
    });
  }

  return {
    run: (done) => {
      const free = slots.find((slot) => slot.done === undefined);
      if (free === undefined) waiting.push(done);
      else begin(free, done);
    },
    /** Tells every thread when to count. */
    count: (window) => {
      for (const {worker} of slots) post(worker, {kind: 'window', window});
    },
    /** What each thread has counted. */
    counted: () => Promise.all(slots.map(({worker}) => countOf(worker))),
  };
}

function begin(slot, done) {
  slot.done = done;
  post(slot.worker, {kind: 'job'});
}

/** Asks a thread, and waits for what it says: jobs that end meanwhile say something else. */
async function countOf(worker) {
  post(worker, {kind: 'report'});
  for (;;) {
    const [message] = await once(worker, 'message');
    if (message.kind === 'counted') return message;
  }
}

function post(worker, message) {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  worker.postMessage(message);
}
