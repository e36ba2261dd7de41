import {describe, expect, it} from 'vitest';
import type {TextKind} from '../leak.ts';
import {persons} from './persons.ts';

function found(text: string, kind: TextKind = 'capture'): readonly string[] {
  return [...new Set(persons(text, kind).map(({start, end}) => text.slice(start, end)))];
}

describe('a name of somebody', () => {
  it('is found where git, a key or a trailer names somebody', () => {
    expect(found('9a41c0e7 (Ottoline Farquharson 2023-11-02 09:14:41 +0100 41) x')).toEqual([
      'Ottoline Farquharson',
    ]);
    expect(found('{"cardholderName": "Bastien de la Roque"}')).toEqual(['Bastien de la Roque']);
    expect(found('Reviewed-by: Ottoline Farquharson <o@example.com>')).toEqual(['Ottoline Farquharson']);
  });

  it('ends before the words that follow it, and begins after those in front', () => {
    expect(found('approved by Bastien Roque On Monday')).toEqual(['Bastien Roque']);
    expect(found('The alert woke Bastien Roque, who was on call.', 'prose')).toEqual(['Bastien Roque']);
  });

  it('needs a title, a part or a duty in a sentence', () => {
    expect(found('Their head of trading, Bastien Roque, agreed.', 'prose')).toEqual(['Bastien Roque']);
    expect(found('Brendan Gregg drew the first flame graph.', 'prose')).toEqual([]);
  });

  it('is none where a team, a product or everybody’s example stands', () => {
    expect(found('owner_name: Platform Team\nfull_name: John Doe\nauthor_name=Red Hat')).toEqual([]);
  });
});
