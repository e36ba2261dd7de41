import {describe, expect, it} from 'vitest';
import {deviceSecrets} from './device-secrets.ts';

// In parts, so that no hoster takes it for a live one.
const secret = ['Wicket27', 'Lantern'].join('');

function found(text: string): readonly string[] {
  return deviceSecrets(text, 'capture').map(({start, end}) => text.slice(start, end));
}

describe('a secret that a protocol or a device shows', () => {
  it.each([
    `length 23: FTP: PASS ${secret}`,
    `a001 LOGIN ops ${secret}`,
    `    stats auth admin:${secret}`,
    ` neighbor 192.0.2.9 password ${secret}`,
    `192.0.2.1 192.0.2.9 : PSK "${secret}"`,
    `"ops" * "${secret}" *`,
    `auth-user-pass\nops\n${secret}`,
  ])('is found by its place: %s', (text) => {
    expect(found(text)).toEqual([secret]);
  });

  it('is none where a placeholder or a test’s result stands', () => {
    expect(found(' neighbor 192.0.2.9 password PASSWORD')).toEqual([]);
    expect(found('--- PASS: TestRing32 (0.00s)')).toEqual([]);
    expect(found('"a" 12 "b1c2d3e4" 12')).toEqual([]);
  });
});
