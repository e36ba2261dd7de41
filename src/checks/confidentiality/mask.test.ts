import {describe, expect, it} from 'vitest';
import {mask} from './mask.ts';

describe('a masked value', () => {
  it.each([
    ['anna.koller', 'an•••er'],
    ['10.4', '1•••4'],
    ['abc', '•••'],
    ['', '•••'],
    ['two\nlines and more', 'tw•••re'],
  ])('of %j is %s', (value, masked) => {
    expect(mask(value)).toBe(masked);
  });
});
