import {describe, expect, it} from 'vitest';
import {paymentData} from './payment-data.ts';

function values(text: string): readonly string[] {
  return paymentData(text, 'capture').map(({start, end}) => text.slice(start, end));
}

describe('a number of a card in the forms of terminals', () => {
  it.each([
    ['DE35 = 4761739000881205D28122011143844800000', '4761739000881205'],
    ['track2 ;4761739000881205=28122011143844800000?', '4761739000881205'],
    ['700F5A0847617390008812059F36020200D19000', '4761739000881205'],
    ['%B4761739000881205^MARLOW/JAN^2812201', '4761739000881205'],
    ['"GET" "auth:4761739000881205:limit"', '4761739000881205'],
  ])('is found in %s', (text, number) => {
    expect(values(text)).toContain(number);
  });

  it('is none without its checksum, its date, or where something is counted', () => {
    expect(values('DE35 = 4761739000881206D28122011143844800000')).toEqual([]);
    expect(values('DE35 = 4761739000881205D28992011143844800000')).toEqual([]);
    expect(values('"SET" "total:4761739000881205"')).toEqual([]);
  });
});
