import {describe, expect, it} from 'vitest';
import type {Claim} from '../evidence/claim.ts';
import {parseQuantity} from '../quantity/quantity.ts';
import {readClaim, type ClaimToken} from './claims.ts';

const claim: Claim = {
  id: 'feed.x',
  metric: 'Latency',
  better: 'lower',
  grade: 'reported',
  conditions: {},
  source: {title: 'Feed', to: '/'},
  figure: {kind: 'change', before: parseQuantity('4.1 s'), after: parseQuantity('380 ms')},
  revision: 'r1',
  date: '2026-11-21',
};

function read(changes: Partial<Claim>): ClaimToken {
  return readClaim('{claim:feed.x}', (id) => (id === claim.id ? {...claim, ...changes} : undefined));
}

function value(text: string): Claim['figure'] {
  return {kind: 'value', value: parseQuantity(text)};
}

describe('readClaim', () => {
  it('makes a change a delta that knows whether it is better', () => {
    expect(read({})).toEqual({kind: 'delta', text: '4.1\u2009s → 380\u2009ms', better: true});
    expect(read({better: 'higher'})).toMatchObject({kind: 'delta', better: false});
  });

  it('makes a multiple a delta', () => {
    const figure: Claim['figure'] = {kind: 'multiple', multiple: parseQuantity('6.4×')};
    expect(read({figure, better: 'higher'})).toEqual({kind: 'delta', text: '6.4×', better: true});
    expect(read({figure})).toMatchObject({better: false});
  });

  it('makes a value a metric, and a value with a sign a delta', () => {
    expect(read({figure: value('2.4 s')})).toEqual({kind: 'metric', text: '2.4\u2009s'});
    expect(read({figure: value('-37 %')})).toEqual({kind: 'delta', text: '−37\u2009%', better: true});
    expect(read({figure: value('-37 %'), better: 'higher'})).toMatchObject({kind: 'delta', better: false});
  });

  it.each([
    ['{claim:feed.nope}', /^There is no claim “feed\.nope”: add `nope` to case-studies\/feed\/study\.yaml/],
    ['{claim:p99}', /^“\{claim:p99\}” is no reference: write `\{claim:<case study>\.<name>\}`/],
    ['{claim: feed.x}', /is no reference/],
    ['{claim:../../etc/passwd.x}', /is no reference/],
    ['{claim:}', /is no reference/],
    ['{claim:feed.x', /^The reference is not closed: write/],
  ])('refuses “%s” with what to write', (reference, problem) => {
    expect(readClaim(reference, () => undefined)).toEqual({problem: expect.stringMatching(problem)});
  });
});
