import {describe, expect, it} from 'vitest';
import {tables} from './tables.ts';

function found(text: string): readonly string[] {
  return tables(text, 'capture').map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
}

describe('tables', () => {
  it('know a value by the head of its column', () => {
    expect(found('id,pan,ms\n7,4532 0151 1283 0367,12\n')).toEqual([]);
    expect(found('id,pan,ms\n7,4532 0151 1283 0366,12\n')).toEqual(['card 4532 0151 1283 0366']);
  });

  it('know an id of an order behind any of its words, and no count of orders', () => {
    expect(found('ts,client_order_id\n09:04,HM240611-008812\n')).toEqual(['order HM240611-008812']);
    expect(found('order,us\nKX-884120-7,41\n')).toEqual(['order KX-884120-7']);
    expect(found('order,us\n100000,41\n')).toEqual([]);
  });

  it('may be aligned under dashes, to an empty line', () => {
    const text = 'TRADE_REF      STATE\n-------------- -----\nHQ24-1107-0088 NEW\n\nHQ24-1107-0089 NEW\n';
    expect(found(text)).toEqual(['order HQ24-1107-0088']);
  });
});
