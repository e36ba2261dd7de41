import {describe, expect, it} from 'vitest';
import {secretPlaces} from './secret-places.ts';

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return [...new Set(secretPlaces(text, kind).map(({start, end}) => text.slice(start, end)))];
}

const value = 'Tarn!Kettle204';

describe('a credential by its place', () => {
  it.each([
    `nexusPassword=${value}`,
    `mailPassword: ${value}`,
    `bindpw ${value}`,
    `requirepass "${value}"`,
    `127.0.0.1:6379> AUTH ${value}`,
    `1.2 [0 127.0.0.1:5] "AUTH" "reader" "${value}"`,
    `$ ipmitool -H 127.0.0.1 -U root -P ${value} power status`,
    `$ mysqldump -u dump -p${value} clearing`,
    `credentials: reader:${value}`,
  ])('is found in %s', (text) => {
    expect(found(text)).toEqual([value]);
  });

  it('is found for each option of a line', () => {
    expect(found(`snmpwalk -v3 -A 'Reed+Bank55' -X 'fen:Moss-118' h`)).toEqual([
      'Reed+Bank55',
      'fen:Moss-118',
    ]);
  });

  it.each([
    'passwordFile: /run/secrets/db-1',
    'existingSecret: cache-auth-2',
    'bindpw CHANGEME',
    'next_page_token=AbC123dEf456GhI789jK',
    'password=readPassword1(console)',
    'docker run -p 127.0.0.1:5432:5432 postgres:16',
    'auth: oauth2',
    'cacheKey: deps-v3-2f9c81',
  ])('is none in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('in prose stands in a command, as code', () => {
    expect(found(`It ran \`redis-cli -a ${value} ping\`.`, 'prose')).toEqual([value]);
    expect(found(`Write requirepass ${value} there.`, 'prose')).toEqual([]);
  });
});
