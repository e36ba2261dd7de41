import {setTimeout as sleep} from 'node:timers/promises';
import {answerOf, endChildren, startChild} from '../../../tools/reproduce/children.ts';
import {now} from '../../../tools/reproduce/clock.ts';
import {stolenMs} from '../../../tools/reproduce/machine.ts';
import {BATCH_LEAD, DESIGNS, WINDOW} from './settings.mjs';

const start = (file, ...args) => startChild(new URL(file, import.meta.url), args);

/**
 * One run of one design, with a server and clients of its own. In milliseconds: the latencies of its live requests in the order of their
 * arrival (null where there was no answer), and how late each was sent. How many rounds of the batch were done in the window, and how long
 * one took. Of the server’s event loop while the load was on: its turns, the milliseconds in which it worked and waited, and the
 * connections that it accepted.
 */
export async function oneRun(name, seed) {
  const [server, live, batch] = [
    start('./server.mjs', name),
    start('./live-client.mjs'),
    start('./batch-client.mjs'),
  ];
  try {
    const [{port}] = await Promise.all([server, live, batch].map(answerOf));
    live.send({port, open: DESIGNS[name].open});
    await answerOf(live);
    const begin = now() + BATCH_LEAD;
    const stolen = stolenMs();
    server.send({window: {from: begin, to: begin + WINDOW}});
    live.send({port, start: begin, seed});
    if (DESIGNS[name].batch) batch.send({port});
    const {latencies, lateness} = await answerOf(live);
    await sleep(Math.max(0, begin + WINDOW - now()));
    const counted = answerOf(server);
    server.send('report');
    return {latencies, lateness, ...(await counted), stolen: stolenMs() - stolen};
  } finally {
    endChildren();
  }
}
