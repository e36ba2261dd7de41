import {describe, expect, it} from 'vitest';
import {introduced} from './introduced.ts';

function found(text: string, kind: 'capture' | 'prose' = 'prose'): readonly string[] {
  return [
    ...new Set(introduced(text, kind).map(({kind: leak, start, end}) => `${leak} ${text.slice(start, end)}`)),
  ];
}

describe('an id behind its noun', () => {
  it('is that of an order where it has capitals and five digits', () => {
    expect(found('Take the order HM240611-008812: 188 µs')).toEqual(['order HM240611-008812']);
    expect(found('the order JDK-8310111, an order IOC-2, orders 1000000, payment ISO-20022')).toEqual([]);
  });

  it('may be a number, or small letters, in a log', () => {
    const line = 'order 8841203317 filled, Order ord_8fk2p1x9 late';
    expect(found(line, 'capture')).toEqual(['order 8841203317', 'order ord_8fk2p1x9']);
    expect(found(line)).toEqual([]);
    expect(found('transfer 1073741824 bytes, order 10000000', 'capture')).toEqual([]);
  });

  it('is that of a request where it is hexadecimal, and no address of memory', () => {
    expect(found('the span `cf1a2ab8759e6412` is late')).toEqual(['trace cf1a2ab8759e6412']);
    expect(found('span 00007f2c10004a80, trace ffffffff9a1b2c3d')).toEqual([]);
  });

  it('is a project with the number that Google adds, or a customer', () => {
    expect(found('the project halv-fx-prd-381204 moved')).toEqual(['account halv-fx-prd-381204']);
    expect(found('by customer 88412031 alone')).toEqual(['account 88412031']);
    expect(found('project my-project-123456, the client 1000000 times')).toEqual([]);
  });
});
