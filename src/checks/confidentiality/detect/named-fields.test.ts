import {describe, expect, it} from 'vitest';
import {namedFields} from './named-fields.ts';

const head = 'version account-id interface-id srcaddr dstaddr srcport dstport protocol';

function found(text: string): readonly string[] {
  return namedFields(text).map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
}

describe('fields that one space parts', () => {
  it('are judged by the head above them', () => {
    expect(found(`${head}\n2 771940368225 - 192.0.2.1 192.0.2.2 1 2 6`)).toEqual(['account 771940368225']);
    expect(found('#Fields: date s-computername cs-method\n2025-01-02 LDNWEB-07 GET')).toEqual([
      'host LDNWEB-07',
    ]);
  });

  it('are none of it where their number differs, and in a sentence', () => {
    expect(found(`${head}\n2 771940368225 - 192.0.2.1`)).toEqual([]);
    expect(found('the account is the one that we had before\n2 771940368225 1 2 3 4 5 6 7')).toEqual([]);
  });
});
