import {describe, expect, it} from 'vitest';
import {billing} from './billing.ts';

function found(text: string): readonly string[] {
  return [...new Set(billing(text, 'capture').map(({start, end}) => text.slice(start, end)))];
}

describe('who pays', () => {
  it('is found by the form of an account, by its key, and in brackets, paths and names of files', () => {
    expect(found('--billing-account=01C7A4-90EB42-7D15F8')).toEqual(['01C7A4-90EB42-7D15F8']);
    expect(found('"billingAccountId": "86110573"')).toEqual(['86110573']);
    expect(found('[customer 88412] GET /v1/customers/88412073 customer_88412073.csv')).toEqual(
      expect.arrayContaining(['88412', '88412073']),
    );
  });

  it('is nobody in a placeholder, a count or a date', () => {
    expect(found('--billing-account=012345-567890-ABCDEF XXXXXX-XXXXXX-XXXXXX')).toEqual([]);
    expect(found('customers=88412 /orders/{id} statement-20240602.pdf')).toEqual([]);
  });
});
