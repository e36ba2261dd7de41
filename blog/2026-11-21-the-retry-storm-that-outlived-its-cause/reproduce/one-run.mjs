import {fork} from 'node:child_process';
import {once} from 'node:events';
import {now} from './clock.mjs';

const children = new Set();

/** Ends every process that is still there; also what Ctrl+C does. */
export function endAll() {
  for (const child of children) child.kill('SIGKILL');
}

function start(file) {
  const child = fork(new URL(file, import.meta.url), {stdio: ['ignore', 'inherit', 'inherit', 'ipc']});
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** The next message; fails when the process ends before it. */
async function answer(child) {
  const ended = new AbortController();
  try {
    const message = once(child, 'message', {signal: ended.signal});
    const exit = once(child, 'exit', {signal: ended.signal}).then(([code]) => {
      throw new Error(`A process of the experiment ended with ${code}.`);
    });
    const [[value]] = await Promise.race([message.then((values) => [values]), exit]);
    return value;
  } finally {
    ended.abort();
  }
}

/** One run of one variant with a server and a client of its own: their counts by bin. */
export async function oneRun(variant, seed) {
  const [server, client] = [start('./server.mjs'), start('./client.mjs')];
  try {
    const [{port}] = await Promise.all([answer(server), answer(client)]);
    // A little later, so that both know it before it comes.
    const begin = now() + 100;
    server.send({start: begin, variant});
    client.send({start: begin, variant, seed, port});
    const fromClient = await answer(client);
    const fromServer = answer(server);
    server.send('report');
    const {counts, serviceMs} = await fromServer;
    return {counts: {...fromClient.counts, ...counts}, serviceMs, lagMs: fromClient.lagMs};
  } finally {
    server.kill('SIGKILL');
    client.kill('SIGKILL');
  }
}
