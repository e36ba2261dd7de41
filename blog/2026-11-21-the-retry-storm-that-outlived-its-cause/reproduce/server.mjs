import {createServer} from 'node:http';
import {Worker} from 'node:worker_threads';
import {now} from '../../../tools/reproduce/clock.ts';
import {makeBins} from './bins.mjs';
import {BIN_MS, BROWN_OUT, QUEUE_LIMIT, SERVICE_MS, WATCHED_UNTIL, endOf} from './settings.mjs';

// An HTTP server with one worker and a queue in order of arrival. It does not look whether anybody still waits for an answer: a request that
// its client has given up is worked on like any other. Told by its parent: `{start, variant}`, then `report`.

const worker = new Worker(new URL('./worker.mjs', import.meta.url));
const queue = [];
let [head, plan, bins] = [0, undefined, undefined];
let current;
// Requests served outside of the brown-out: how many, and how long they took in all, with handing over.
const usual = {count: 0, ms: 0};

const waiting = () => queue.length - head;
const elapsed = () => now() - plan.start;

function next() {
  if (current !== undefined || waiting() === 0) return;
  const response = queue[head];
  queue[head] = undefined;
  head += 1;
  const began = elapsed();
  const slow = began >= BROWN_OUT.from && began < BROWN_OUT.to;
  current = {response, began, slow};
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  worker.postMessage(SERVICE_MS * (slow ? plan.variant.slowdown : 1));
}

worker.on('message', () => {
  const {response, began, slow} = current;
  const ended = elapsed();
  if (!slow) {
    usual.count += 1;
    usual.ms += ended - began;
  }
  bins.add('served', ended);
  if (response.destroyed) bins.add('wasted', ended);
  else response.end('ok');
  current = undefined;
  next();
});

const server = createServer((_request, response) => {
  const at = elapsed();
  if (waiting() >= QUEUE_LIMIT) {
    bins.add('refused', at);
    response.writeHead(503).end();
    return;
  }
  queue.push(response);
  next();
});
server.keepAliveTimeout = 60_000;

/** The length of the queue at the end of each bin. */
function watchQueue(until) {
  const lengths = [];
  const look = () => {
    while ((lengths.length + 1) * BIN_MS <= Math.min(elapsed(), until)) lengths.push(waiting());
    if (lengths.length * BIN_MS < until) later(look, (lengths.length + 1) * BIN_MS);
  };
  look();
  return lengths;
}

/** Calls back at a moment of the run, or at once where it is past. */
function later(callback, atMs) {
  setTimeout(() => callback(), Math.max(0, atMs - elapsed()));
}

function begin(message) {
  plan = message;
  const until = endOf(plan.variant);
  bins = makeBins(['served', 'wasted', 'refused'], until);
  bins.counts.queue = watchQueue(until);
  // What a restart does to a queue. The connections stay, so that nobody is told and each client waits for its own timeout.
  if (plan.variant.drop) later(() => queue.splice(head), WATCHED_UNTIL);
}

process.on('message', (message) => {
  if (message === 'report') process.send({counts: bins.counts, serviceMs: usual.ms / usual.count});
  else begin(message);
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send({port: server.address().port}));
