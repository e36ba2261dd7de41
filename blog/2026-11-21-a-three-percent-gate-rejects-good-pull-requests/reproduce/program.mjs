// The program under test: a fresh process that measures itself once. It does ROUNDS rounds of the same work on the same input and
// prints what they took, as JSON, in µs. A round parses, sorts, groups, serialises and hashes 240 orders.
// `node program.mjs ROUNDS`
import {createHash} from 'node:crypto';
import {seededRandom} from '../../../src/domain/stats/random.ts';

/** Rounds before the clock starts: by then the functions are compiled, and a round costs what the next one costs. */
const WARM_UP = 200;

/** The clock is also read in between, to tell a process that is slow throughout from one that was held up. */
const PARTS = 6;

const random = seededRandom(5);
const input = JSON.stringify(
  Array.from({length: 240}, (_, id) => ({
    id,
    account: Math.floor(random() * 40),
    price: Math.round(random() * 1e5) / 100,
    side: random() < 0.5 ? 'buy' : 'sell',
    note: Math.floor(random() * 2 ** 32).toString(36),
  })),
);

/** One round. Its result goes into the hash of the next, so that no round can be left out or kept for later. */
function round(before) {
  const orders = JSON.parse(input).filter(({price}) => price > 10);
  orders.sort((a, b) => a.price - b.price || a.id - b.id);
  const totals = new Map();
  for (const {account, price, side} of orders) {
    totals.set(account, (totals.get(account) ?? 0) + (side === 'buy' ? price : -price));
  }
  const result = JSON.stringify([orders, [...totals]]);
  return createHash('sha256').update(before).update(result).digest('hex');
}

const inMicroseconds = (nanoseconds) => Math.round(Number(nanoseconds) / 1000);

let state = '';
for (let warm = 0; warm < WARM_UP; warm += 1) state = round(state);

const rounds = Number(process.argv[2]);
const parts = [];
const cpu = process.cpuUsage();
const start = process.hrtime.bigint();
let last = start;
for (let part = 0; part < PARTS; part += 1) {
  for (let done = 0; done < rounds / PARTS; done += 1) state = round(state);
  const now = process.hrtime.bigint();
  parts.push(inMicroseconds(now - last));
  last = now;
}
const wall = inMicroseconds(last - start);
const {user, system} = process.cpuUsage(cpu);
const all = process.cpuUsage();
console.log(
  JSON.stringify({wall, parts, user, system, own: all.user + all.system, result: state.slice(0, 8)}),
);
