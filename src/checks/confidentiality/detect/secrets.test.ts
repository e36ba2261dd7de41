import {describe, expect, it} from 'vitest';
import {secrets} from './secrets.ts';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return [...new Set(secrets(text, kind).map(({start, end}) => text.slice(start, end)))];
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function token(header: object, payload: object): string {
  return `${part(header)}.${part(payload)}.${'x1'.repeat(16)}`;
}

describe('signed tokens', () => {
  it('have a header that names an algorithm', () => {
    const signed = token({alg: 'HS256'}, {sub: 'settle'});
    expect(found(`Bearer ${signed}`)).toEqual([signed]);
    expect(found(token({a: 1}, {b: 2}))).toEqual([]);
  });

  it('of documentation are open', () => {
    expect(found(token({alg: 'HS256'}, {sub: '1234567890', name: 'John Doe'}))).toEqual([]);
  });
});

describe('credentials', () => {
  const value = 'hX4vRt9qLm2';

  it.each([
    `password: ${value}`,
    `"client_secret": "${value}"`,
    `Server=localhost;User Id=app;Password=${value};`,
    `PGPASSWORD=${value} psql`,
    `mysql -u app -p${value} ledger`,
    `curl -u app:${value} https://www.example.com/`,
    `redis://:${value}@localhost:6379/0`,
    `CREATE USER app IDENTIFIED BY '${value}'`,
  ])('stand in settings, options and addresses: %s', (line) => {
    expect(found(line)).toEqual([value]);
  });

  it.each([
    'password: ${DB_PASSWORD}',
    'password: changeme',
    'max_tokens=4096 prompt_tokens: 48213',
    'secretKeyRef: db secretName: tls-cert',
    'curl -u user:password https://www.example.com/',
    '--token "$(cat token)"',
    'Password: \npwd=/srv/feed',
  ])('are no references, examples and counts: %s', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('of a vendor’s form are found in prose too', () => {
    const key = `AKIA${'Q7'.repeat(8)}`;
    expect(found(`The key ${key} was in the log.`, 'prose')).toEqual([key]);
  });
});
