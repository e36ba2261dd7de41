import {answerOf, endChildren, startChild} from '../../../tools/reproduce/children.ts';
import {now} from '../../../tools/reproduce/clock.ts';

const start = (file) => startChild(new URL(file, import.meta.url));

/** One run of one variant with a server and a client of its own: their counts by bin. */
export async function oneRun(variant, seed) {
  const [server, client] = [start('./server.mjs'), start('./client.mjs')];
  try {
    const [{port}] = await Promise.all([answerOf(server), answerOf(client)]);
    // A little later, so that both know it before it comes.
    const begin = now() + 100;
    server.send({start: begin, variant});
    client.send({start: begin, variant, seed, port});
    const fromClient = await answerOf(client);
    const fromServer = answerOf(server);
    server.send('report');
    const {counts, serviceMs} = await fromServer;
    return {counts: {...fromClient.counts, ...counts}, serviceMs, lagMs: fromClient.lagMs};
  } finally {
    endChildren();
  }
}
