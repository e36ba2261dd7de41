import {Agent, get} from 'node:http';
import {now} from '../../../tools/reproduce/clock.ts';

/** Connections that are kept, as many as there are requests under way. */
const agent = new Agent({keepAlive: true, maxSockets: Infinity, maxFreeSockets: 1000});

/** Sends one request and resolves when its answer is complete, to the moment of that. Rejects where there is no whole answer. */
export function request(port, path) {
  return new Promise((resolve, reject) => {
    get({host: '127.0.0.1', port, path, agent}, (response) => {
      response.on('error', reject);
      response.on('end', () => resolve(now()));
      response.resume();
    }).on('error', reject);
  });
}
