import {describe, expect, it} from 'vitest';
import {accounts} from './accounts.ts';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return accounts(text, kind).map(({start, end}) => text.slice(start, end));
}

describe('ids of cloud accounts', () => {
  it('are those that are not documentation’s', () => {
    expect(found('arn:aws:iam::512773619004:role/x')).toContain('arn:aws:iam::512773619004:role/x');
    expect(found('arn:aws:iam::123456789012:role/x arn:aws:iam::aws:policy/ReadOnlyAccess')).toEqual([]);
  });

  it('are found in the addresses, options and contexts of their clients', () => {
    expect(found('https://sqs.eu-west-1.amazonaws.com/512773619004/fills')).toEqual(['512773619004']);
    expect(found('az vm list -g rg-halvika-prd')).toEqual(['rg-halvika-prd']);
    expect(found('* gke_halvika-prd-11_europe-west1_serving')).toEqual(['halvika-prd-11']);
  });
});

describe('GUIDs', () => {
  const guid = '5d1f8c02-77ab-4e9f-b6c1-90d2e3f4a5b6';

  it('are taken for accounts in captures, in prose only behind a word that says so', () => {
    expect(found(guid)).toEqual([guid]);
    expect(found(`the file ${guid}`, 'prose')).toEqual([]);
    expect(found(`subscription ${guid}`, 'prose')).toEqual([guid]);
  });

  it('of standards and of nothing are open', () => {
    expect(found('00000000-0000-0000-0000-000000000000 f81d4fae-7dec-11d0-a765-00a0c91e6bf6')).toEqual([]);
  });
});

describe('numbers of customers', () => {
  it('need a word before them, and enough digits', () => {
    expect(found('acct=00512773619 cust=C-0048213')).toEqual(['00512773619', 'C-0048213']);
    expect(found('account=0.98 customers: 4821300 clients=5000 account_id=1')).toEqual([]);
  });

  it('of legal entities are proved by their checksum', () => {
    expect(found('529900HNOAA1KXQJUQ27')).toHaveLength(1);
    expect(found('529900HNOAA1KXQJUQ28')).toEqual([]);
  });
});
