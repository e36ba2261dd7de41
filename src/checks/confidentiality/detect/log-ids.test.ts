import {describe, expect, it} from 'vitest';
import {logIds} from './log-ids.ts';

const trace = '5d18a2e30b7c4f619a2d8e40c3f7b915';

function count(text: string): number {
  return new Set(logIds(text, 'capture').map(({start}) => start)).size;
}

describe('an id by its place in a log', () => {
  it('stands in brackets, beside its span, or at the end of an access log', () => {
    expect(count(`10:11:02 [${trace},7c9b4f0e5d18a2e3] INFO ok`)).toBe(1);
    expect(count(`10:11:02 [${trace}] INFO ok`)).toBe(1);
    expect(count(`"GET / HTTP/1.1" 200 41 "-" "wrk" 0.041 ${trace}`)).toBe(1);
    expect(count('10:11:02 [01HZGQ7XK0F3M9W2TD5VPZ8R4N] accepted')).toBe(1);
  });

  it('is none where a checksum, an address of memory or nothing stands', () => {
    expect(count(`10:11:02 INFO md5 [${trace}] matches`)).toBe(0);
    expect(count('10:11:02 INFO [ffffffff81a2e30b] [00007f2c9c8e1800] [0000000000000001]')).toBe(0);
    expect(count(`cache [${trace}] hit`)).toBe(0);
  });
});
