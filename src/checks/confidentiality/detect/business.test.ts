import {describe, expect, it} from 'vitest';
import {business} from './business.ts';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return business(text, kind).map(({kind: leak, start, end}) => `${leak} ${text.slice(start, end)}`);
}

describe('messages of FIX', () => {
  it('give away parties, accounts and orders, whatever separates the fields', () => {
    for (const sign of ['|', ';', '\u0001', '^A'])
      expect(found(['8=FIX.4.4', '35=D', '49=HALVTRD', '11=HAL2203197K', '38=300', ''].join(sign))).toEqual([
        'order HALVTRD',
        'order HAL2203197K',
      ]);
  });

  it('with the names of examples are open, and so are tags outside of a message', () => {
    expect(found('8=FIX.4.4|49=SENDER|56=TARGET|11=<id>|')).toEqual([]);
    expect(found('49=HALVTRD')).toEqual([]);
  });

  it('name their session', () => {
    expect(found('FIX.4.4:HALVTRD->NYXBKR: logon')).toEqual(['order HALVTRD->NYXBKR']);
    expect(found('FIX.4.4:SENDER->TARGET: logon')).toEqual([]);
  });
});

describe('ids of orders', () => {
  it('stand behind their name, and are no counts or clauses of SQL', () => {
    expect(found('orderId=71990428811')).toEqual(['order 71990428811']);
    expect(found('order=9 orderId=1 ORDER BY order_id LIMIT 50')).toEqual([]);
  });
});

describe('repositories', () => {
  it('of a company are private, those of public projects are not', () => {
    expect(found('git@git.halvika.co:ll/ring.git')).toEqual(['remote git@git.halvika.co:ll/ring.git']);
    expect(found('To git.halvika.co:ll/ring.git')).toEqual(['remote git.halvika.co:ll/ring.git']);
    expect(found('git+https://github.com/nodejs/undici.git To github.com:apache/kafka.git')).toEqual([]);
  });

  it('that a list of licences names are public', () => {
    expect(found('Repository: <git@github.com:someproject/ring.git>', 'prose')).toEqual([]);
  });
});
