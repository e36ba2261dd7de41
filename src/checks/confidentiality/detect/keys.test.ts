import {describe, expect, it} from 'vitest';
import {keys} from './keys.ts';

function kinds(text: string): readonly string[] {
  return keys(text, 'capture').map(({kind}) => kind);
}

/** The login as a file would hold it; not written whole, so that no scanner of tokens minds this file. */
function encoded(login: string): string {
  return Buffer.from(login).toString('base64');
}

describe('a key', () => {
  it('is known by its fingerprint, but for those that hosters publish', () => {
    expect(kinds(`ED25519 key is SHA256:k7vF0m3Xh2wtD5lPz8rA4nS6eJuC0gY2qX7vRbT1oWs.`)).toEqual([
      'fingerprint',
    ]);
    expect(kinds('github.com SHA256:k7vF0m3Xh2wtD5lPz8rA4nS6eJuC0gY2qX7vRbT1oWs')).toEqual([]);
  });

  it('of a licence is five groups, and none of X', () => {
    expect(kinds('key 7X4QM-K82DL-0TVBR-59JWE-HC3PN')).toEqual(['secret']);
    expect(kinds('key XXXXX-XXXXX-XXXXX-XXXXX-XXXXX')).toEqual([]);
  });
});

describe('a login in base64', () => {
  it('is a name and a password that somebody made up', () => {
    expect(kinds(encoded('svc_limits:Kupta+Nord88'))).toEqual(['secret']);
  });

  it('is none where it is a placeholder, an address or a setting', () => {
    for (const text of [
      'user:password',
      'http://localhost:8080/',
      'level:debugging-2',
      'Aladdin:open sesame',
    ])
      expect(kinds(encoded(text))).toEqual([]);
  });
});
