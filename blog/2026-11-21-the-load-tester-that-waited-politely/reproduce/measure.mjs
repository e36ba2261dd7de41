import {fork} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {closedLoop, openLoop} from './clients.mjs';
import {now} from '../../../tools/reproduce/clock.ts';
import {connections, request} from './request.mjs';
import {INTERVAL, SERVERS} from './settings.mjs';
import {runWrk} from './wrk.mjs';

/** Requests before the measurement, so that no code runs for the first time in it. */
const WARM_UP = 300;

/** Measures one condition on a server of its own, which ends with it. Resolves to what is written of the run. */
export async function measure({server: kind, by, connections: count}, {scratch, signal}) {
  const settings = SERVERS[kind];
  const server = fork(join(import.meta.dirname, 'server.mjs'), [JSON.stringify(settings)], {signal});
  server.on('error', () => {}); // An aborted signal says so here too; what waits for the server is rejected by itself.
  const agent = connections();
  try {
    const [{port}] = await once(server, 'message', {signal});
    for (let sent = 0; sent < WARM_UP; sent += 1) await request(port, agent);
    const start = now();
    const stalled = settings.stallFor > 0 ? once(server, 'message', {signal}) : undefined;
    stalled?.catch(() => {}); // It is awaited once the clients are done.
    if (stalled) server.send(settings);
    const taken = await take(by, {port, agent, count, length: settings.length, scratch, signal});
    return {...(stalled ? {stall: stallOf((await stalled)[0], start)} : {}), ...taken};
  } finally {
    agent.destroy();
    server.kill();
  }
}

function stallOf({from, to}, start) {
  return {fromMs: rounded(from - start, 1), toMs: rounded(to - start, 1)};
}

async function take(by, {port, agent, count, length, scratch, signal}) {
  if (by === 'wrk') return runWrk({port, connections: count, length, scratch, signal});
  if (by === 'closed') {
    const {sentAt, latencies} = await closedLoop({port, agent, interval: INTERVAL, length, signal});
    return {latencyUs: microseconds(latencies), sentMs: sentAt.map((at) => rounded(at, 1))};
  }
  const {lateness, latencies} = await openLoop({port, agent, interval: INTERVAL, length, signal});
  const late = microseconds(lateness).toSorted((a, b) => a - b);
  return {
    latencyUs: microseconds(latencies),
    sentLateUs: {
      p50: late[Math.ceil(late.length * 0.5) - 1],
      p99: late[Math.ceil(late.length * 0.99) - 1],
      max: late.at(-1),
    },
  };
}

function microseconds(times) {
  return times.map((time) => Math.round(time * 1000));
}

function rounded(value, decimals) {
  return Number(value.toFixed(decimals));
}
