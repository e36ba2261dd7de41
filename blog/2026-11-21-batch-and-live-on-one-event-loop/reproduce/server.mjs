import {createServer} from 'node:http';
import {makeLoop} from './in-loop.mjs';
import {makeThreads} from './in-threads.mjs';
import {countRounds, countedRounds} from './round.mjs';
import {DESIGNS} from './settings.mjs';

// The server of a design: `/live/7` is answered from memory, `/job` when its work is done. Told by its parent: `{window}`, then `report`.

const design = DESIGNS[process.argv[2]];
const threads = makeThreads(design);
const doJob = design.threads > 0 ? threads.run : makeLoop(design);

const prices = new Map(Array.from({length: 1000}, (_, id) => [id, {id, price: 100 + id / 100, size: 5}]));

const server = createServer(({url}, response) => {
  if (url === '/job') doJob(() => response.end('done'));
  else response.end(JSON.stringify(prices.get(Number(url.slice('/live/'.length)) % prices.size)));
});
// An idle connection that is closed while a request is on its way would be an error of the experiment, and not of the server.
server.keepAliveTimeout = 60_000;

let accepted = 0;
server.on('connection', () => (accepted += 1));

/** Since the process began: turns of the event loop, the milliseconds in which it did not wait, and the connections that it accepted. */
function loopCounts() {
  const {active, idle} = performance.eventLoopUtilization();
  return {turns: performance.nodeTiming.uvMetricsInfo.loopCount, active, idle, accepted};
}
let before;

process.on('message', async ({window}) => {
  if (window) {
    countRounds(window);
    before = loopCounts();
    threads.count(window);
    return;
  }
  const counts = [countedRounds(), ...(await threads.counted())];
  const after = loopCounts();
  const since = Object.keys(after).map((name) => [name, after[name] - before[name]]);
  process.send({...Object.fromEntries(since), rounds: sum(counts, 'rounds'), ms: sum(counts, 'ms')});
});
process.on('disconnect', () => process.exit());
server.listen(0, '127.0.0.1', () => process.send({port: server.address().port}));

function sum(counts, field) {
  return counts.reduce((total, count) => total + count[field], 0);
}
