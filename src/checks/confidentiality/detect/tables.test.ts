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

  it('may be aligned under dashes, to an empty line', () => {
    const text = 'TRADE_REF      STATE\n-------------- -----\nHQ24-1107-0088 NEW\n\nHQ24-1107-0089 NEW\n';
    expect(found(text)).toEqual(['order HQ24-1107-0088']);
  });
});
