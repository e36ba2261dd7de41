import {describe, expect, it} from 'vitest';
import {saidSecrets} from './said-secrets.ts';

function found(text: string, kind: 'capture' | 'prose' = 'prose'): readonly string[] {
  return saidSecrets(text, kind).map(({start, end}) => text.slice(start, end));
}

const value = 'Tarn!Kettle204';

describe('a credential in a sentence', () => {
  it.each([
    `It sent the password \`${value}\` each time.`,
    `The runbook has \`requirepass ${value}\` in it.`,
    `The account still had the password ${value}, so the scanner logged in.`,
    `Somebody had rotated the secret of the user; the application still sent \`${value}\`.`,
    `It passed -Djavax.net.ssl.keyStorePassword=${value}, and every dump repeated it.`,
    `“read-only login for the replica is viewer / ${value}”`,
  ])('is found in %s', (text) => {
    expect([...new Set(found(text))]).toEqual([value]);
  });

  it('looks like one', () => {
    expect(found('Set the password `changeme1` and the token `foo-bar2`, nexusPassword=x1y2z3.')).toEqual([]);
  });

  it('is none of this detector in a capture', () => {
    expect(found(`the password \`${value}\``, 'capture')).toEqual([]);
  });
});
