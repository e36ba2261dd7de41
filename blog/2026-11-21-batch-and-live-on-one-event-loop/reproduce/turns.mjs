// Shows in which order the server of one queue handles what it finds: prints eight turns of its event loop, after two seconds.
//
//   node blog/2026-11-21-batch-and-live-on-one-event-loop/reproduce/turns.mjs

import {createServer} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';
import {answerOf, endChildrenOnExit, startChild} from '../../../tools/reproduce/children.ts';
import {now} from '../../../tools/reproduce/clock.ts';
import {doRound} from './round.mjs';
import {CONNECTIONS, LIVE_LEAD, ROUNDS_PER_JOB} from './settings.mjs';

const SHOWN = 8;
const handled = [];

const server = createServer(({url}, response) => {
  const kind = url === '/job' ? 'job' : 'live';
  handled.push({kind, turn: performance.nodeTiming.uvMetricsInfo.loopCount});
  if (kind === 'job') for (let round = 0; round < ROUNDS_PER_JOB; round += 1) doRound();
  response.end(kind);
});

/** What one turn handled, in its order: `7 job, 31 live`. */
function inOrder(requests) {
  const runs = [];
  for (const {kind} of requests) {
    if (runs.at(-1)?.kind === kind) runs.at(-1).count += 1;
    else runs.push({kind, count: 1});
  }
  return runs.map(({kind, count}) => `${count} ${kind}`).join(', ');
}

endChildrenOnExit();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const {port} = server.address();
const [live, batch] = ['./live-client.mjs', './batch-client.mjs'].map((file) =>
  startChild(new URL(file, import.meta.url)),
);
await Promise.all([live, batch].map(answerOf));
live.send({port, open: CONNECTIONS});
await answerOf(live);
batch.send({port});
live.send({port, start: now() + LIVE_LEAD, seed: 1});
await sleep(2000);

const turns = Map.groupBy(handled, ({turn}) => turn);
const first = Math.max(...turns.keys()) - SHOWN;
for (const [turn, requests] of turns) {
  if (turn >= first && turn < first + SHOWN) console.log(`turn ${turn - first + 1}: ${inOrder(requests)}`);
}
process.exit();
