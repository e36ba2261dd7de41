import {createHash} from 'node:crypto';
import {seededRandom} from '../../../src/domain/stats/random.ts';
import {now} from '../../../tools/reproduce/clock.ts';

// The unit of batch work: what a report does to a page of orders. It parses them, sorts them, sums them by account and writes the result.

const random = seededRandom(5);
const ORDERS = JSON.stringify(
  Array.from({length: 1600}, (_, id) => ({
    id,
    account: Math.floor(random() * 200),
    price: Math.round(random() * 1e5) / 100,
    side: random() < 0.5 ? 'buy' : 'sell',
  })),
);

/** Counted within a window of the clock: rounds that ended in it, and the milliseconds that they took. */
const tally = {from: Infinity, to: Infinity, rounds: 0, ms: 0};

let state = '';

/** Does one round. Its result goes into the next one's, so that none can be left out. */
export function doRound() {
  const began = now();
  const orders = JSON.parse(ORDERS).toSorted((a, b) => a.price - b.price || a.id - b.id);
  const totals = new Map();
  for (const {account, price, side} of orders)
    totals.set(account, (totals.get(account) ?? 0) + (side === 'buy' ? price : -price));
  const report = JSON.stringify([orders, [...totals]]);
  state = createHash('sha256').update(state).update(report).digest('hex');
  const ended = now();
  if (ended < tally.from || ended >= tally.to) return;
  tally.rounds += 1;
  tally.ms += ended - began;
}

/** Begins a window: `{from, to}`, moments of the clock. */
export function countRounds(window) {
  Object.assign(tally, window);
}

/** What was counted in this thread. */
export function countedRounds() {
  const {rounds, ms} = tally;
  return {rounds, ms};
}
