import {Agent, get} from 'node:http';
import {now} from '../../../tools/reproduce/clock.ts';

/** Connections that are kept, and as many as there are requests under way. */
export function connections() {
  return new Agent({keepAlive: true, maxSockets: Infinity, maxFreeSockets: 1000});
}

/** Sends one request and resolves when its answer is complete, to the moment of that. Rejects where there is no whole answer. */
export function request(port, agent) {
  return new Promise((resolve, reject) => {
    get({host: '127.0.0.1', port, agent}, (response) => {
      response.on('error', reject);
      response.on('end', () => resolve(now()));
      response.resume();
    }).on('error', reject);
  });
}
