// The server under test: answers after about a millisecond. Told to by its parent, it blocks its event loop once;
// started with `slowEvery`, it answers each so-manieth request late, from a timer, and blocks nobody.
import {createServer} from 'node:http';
import {now} from '../../../tools/reproduce/clock.ts';

const {slowEvery, slowFor} = JSON.parse(process.argv[2] ?? '{}');
let requests = 0;

const server = createServer((_, response) => {
  requests += 1;
  const isSlow = slowEvery > 0 && requests % slowEvery === 0;
  setTimeout(() => response.end('ok'), isSlow ? slowFor : 1);
});
// An idle connection that is closed while a request is on its way would be an error of the experiment, and not of the server.
server.keepAliveTimeout = 60_000;

/** What a long loop, a large JSON document or a garbage collection does to a server of one thread. */
function block(milliseconds) {
  const from = now();
  while (now() - from < milliseconds);
  process.send({kind: 'stalled', from, to: now()});
}

process.on('message', ({stallAt, stallFor}) => setTimeout(block, stallAt, stallFor));
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send({kind: 'listening', port: server.address().port}));
