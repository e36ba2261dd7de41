import {expect, it} from 'vitest';
import {paymentIds} from './payment-ids.ts';

it('finds references, terminals and merchants of card payments, and no counters', () => {
  const text = 'retrieval reference: 405013118273 terminal_id=29110072 mid=000000049918832';
  expect(paymentIds(text, 'capture').map(({start, end}) => text.slice(start, end))).toEqual([
    '405013118273',
    '29110072',
    '000000049918832',
  ]);
  expect(paymentIds('lo=0 mid=4194304 hi=8388608, trace number 12, terminal id 7', 'capture')).toEqual([]);
});
