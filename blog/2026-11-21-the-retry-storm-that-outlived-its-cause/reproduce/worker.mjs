import {parentPort} from 'node:worker_threads';

// The server's only worker: one request at a time, each so many milliseconds. It sleeps for them, as a thread does that waits for a disk or for
// the only connection to a database: the cost is then the same whatever else the machine does.
const never = new Int32Array(new SharedArrayBuffer(4));

parentPort.on('message', (ms) => {
  Atomics.wait(never, 0, 0, ms);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort.postMessage(undefined);
});
