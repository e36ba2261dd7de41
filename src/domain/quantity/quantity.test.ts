import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatNumber} from './format.ts';
import {parseQuantity, QuantityError} from './quantity.ts';
import {formatMultiple, formatPercent, improvement, relativeChange} from './ratio.ts';

function times(before: string, after: string, better: 'lower' | 'higher' = 'lower'): string {
  const result = improvement(parseQuantity(before), parseQuantity(after), better);
  return result === undefined ? 'none' : formatMultiple(result);
}

describe('parseQuantity', () => {
  it.each([
    ['184 ms', 0.184, 3, '184\u2009ms'],
    ['0.6 ms', 0.0006, 1, '0.6\u2009ms'],
    ['6 min 12 s', 372, 3, '6\u2009min 12\u2009s'],
    ['18 %', 0.18, 2, '18\u2009%'],
    ['310 req/s/core', 310, 3, '310\u2009req/s/core'],
    ['6.4×', 6.4, 2, '6.4×'],
    ['3680', 3680, 4, '3,680'],
    ['1,180', 1180, 4, '1,180'],
    ['-37 %', -0.37, 2, '−37\u2009%'],
    ['0', 0, 1, '0'],
  ])('reads %s', (source, value, digits, text) => {
    const quantity = parseQuantity(source);
    expect(quantity.value).toBeCloseTo(value, 12);
    expect(quantity).toMatchObject({digits, text});
  });

  it.each(['', 'fast', '4 parsecs', '4 ms 3 %', '1.2.3 s', 'ms', '4ms5', '1e3 s', 'Infinity s', '१ s'])(
    'refuses “%s” with what to write',
    (source) => {
      expect(() => parseQuantity(source)).toThrow(QuantityError);
    },
  );

  it('never throws anything but a QuantityError, and sets what it read so that it reads the same again', () => {
    fc.assert(
      fc.property(fc.string(), (source) => {
        try {
          const read = parseQuantity(source);
          expect(parseQuantity(read.text)).toEqual(read);
        } catch (error) {
          expect(error).toBeInstanceOf(QuantityError);
        }
      }),
    );
  });
});

describe('improvement', () => {
  it.each([
    ['4 ms', '0.6 ms', '6.7×'],
    ['184 ms', '28 ms', '6.6×'],
    ['4.1 s', '380 ms', '11×'],
    ['41 min', '6 min 12 s', '6.6×'],
    ['1.4 ms', '184 µs', '7.6×'],
    ['28 ms', '184 ms', '0.15×'],
  ])('%s → %s is %s where lower is better', (before, after, expected) => {
    expect(times(before, after)).toBe(expected);
  });

  it('counts upwards where higher is better', () => {
    expect(times('42 req/s/core', '310 req/s/core', 'higher')).toBe('7.4×');
    expect(times('100', '3680', 'higher')).toBe('36.8×');
  });

  it('has no ratio with zero', () => {
    expect(times('3', '0')).toBe('none');
  });

  it('refuses two dimensions', () => {
    expect(() => times('4 ms', '4 %')).toThrow(/cannot be compared/);
  });
});

describe('formatting', () => {
  it('shows a relative change with a true minus sign', () => {
    const change = relativeChange(parseQuantity('4 ms'), parseQuantity('0.6 ms'));
    expect(change && formatPercent(change)).toBe('−85\u2009%');
  });

  it.each([
    [6.6667, 2, '6.7'],
    [9.96, 2, '10'],
    [1180, 2, '1,200'],
    [0.048, 3, '0.0480'],
    [57.5, 3, '57.5'],
    [0, 2, '0.0'],
  ])('%d at %d digits is %s', (value, digits, expected) => {
    expect(formatNumber(value, digits)).toBe(expected);
  });
});
