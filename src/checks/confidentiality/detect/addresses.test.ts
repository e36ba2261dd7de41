import {describe, expect, it} from 'vitest';
import {addresses} from './addresses.ts';

function found(text: string): readonly string[] {
  return addresses(text, 'capture').map(({start, end}) => text.slice(start, end));
}

describe('addresses that documentation may use', () => {
  it.each([
    ['192.0.2.0 192.0.2.255', '192.0.1.255 192.0.3.0'],
    ['198.51.100.0 198.51.100.255', '198.51.99.255 198.51.101.0'],
    ['203.0.113.0 203.0.113.255', '203.0.112.255 203.0.114.0'],
    ['2001:db8:: 2001:db8:ffff::1 2001:0db8::1', '2001:db7:ffff::1 2001:db9::1'],
    ['00:00:5e:00:53:00 00-00-5E-00-53-FF', '00:00:5e:00:52:ff 00:00:5e:00:54:00'],
    ['127.0.0.1 0.0.0.0 255.255.255.0 ::1', '128.0.0.1 126.255.255.255'],
  ])('%s end where the standard says: %s are others’', (open, closed) => {
    expect(found(open)).toEqual([]);
    expect(found(closed)).toEqual(closed.split(' '));
  });

  it('are whole networks of the standards, but no other part of them', () => {
    expect(found('10.0.0.0/8 172.16.0.0/12 192.168.0.0/16')).toEqual([]);
    expect(found('10.0.7.0/24 10.0.0.0/80')).toHaveLength(2);
  });
});
