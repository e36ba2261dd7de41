import {describe, expect, it} from 'vitest';
import {macs} from './macs.ts';

function found(text: string): readonly string[] {
  return macs(text, 'capture').map(({start, end}) => text.slice(start, end));
}

describe('hardware addresses', () => {
  it.each([
    ['(addr:0c:42:a1:0f:38:e3, vlan:0)', '0c:42:a1:0f:38:e3'],
    ['dhcp-client-identifier 1:0c:42:a1:0f:38:e3;', '0c:42:a1:0f:38:e3'],
    ['duid 00:03:00:01:0c:42:a1:0f:38:e3', '0c:42:a1:0f:38:e3'],
    ['0c42.a10f.38e3 dynamic', '0c42.a10f.38e3'],
    ['0c42-a10f-38e3 dynamic', '0c42-a10f-38e3'],
    ['(192.0.2.7) at c:42:a1:f:38:e3 on en0', 'c:42:a1:f:38:e3'],
    ['best master clock 0c42a1.fffe.0f38e3', '0c42a1.fffe.0f38e3'],
    ['clock 0c:42:a1:ff:fe:0f:38:e3', '0c:42:a1:ff:fe:0f:38:e3'],
  ])('are found in %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it('of groups, of documents and within longer numbers are none', () => {
    expect(
      found(
        'ff:ff:ff:ff:ff:ff 01:1b:19:00:00:00 33:33:00:00:00:fb 00:00:5e:00:01:0a 00005e.fffe.005301 16:27:ac:a5:76:28:2d:36',
      ),
    ).toEqual([]);
  });
});
