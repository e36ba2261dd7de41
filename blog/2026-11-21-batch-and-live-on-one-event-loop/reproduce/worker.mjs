import {setPriority} from 'node:os';
import {parentPort, workerData} from 'node:worker_threads';
import {countRounds, countedRounds, doRound} from './round.mjs';
import {ROUNDS_PER_JOB} from './settings.mjs';

// A thread that does jobs. On Linux the priority of process 0 is that of the calling thread: the rest of the server keeps its own.
if (workerData.nice > 0) setPriority(workerData.nice);

parentPort.on('message', ({kind, window}) => {
  if (kind === 'window') {
    countRounds(window);
    return;
  }
  if (kind === 'job') for (let round = 0; round < ROUNDS_PER_JOB; round += 1) doRound();
  const answer = kind === 'job' ? {kind: 'done'} : {kind: 'counted', ...countedRounds()};
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort.postMessage(answer);
});
