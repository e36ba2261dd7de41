import {describe, expect, it} from 'vitest';
import {scanFile, scanPath} from './scan-file.ts';
import {scan} from './scan.ts';

function said(text: string): readonly string[] {
  return scanFile('blog/a.txt', text).map(({kind, value, hidden, from, to}) =>
    `${from.line}:${from.column}-${to.line}:${to.column} ${kind} ${value} ${hidden ?? ''}`.trim(),
  );
}

describe('what hides', () => {
  it.each([
    ['HTML entities', 'a\npeer 10&#46;42&period;7&#x2e;19 x', '2:6-2:32 address 10.42.7.19 HTML entities'],
    ['percent-encoding', 'u=10%2E42%2E7%2E19 x', '1:3-1:19 address 10.42.7.19 percent-encoding'],
    ['escapes', '"\\u0031\\u0030.42.7.19"', '1:2-1:22 address 10.42.7.19 escapes'],
    ['brackets', 'peer 10[.]42[.]7[.]19', '1:6-1:22 address 10.42.7.19 brackets or words for its signs'],
    [
      'zero-width characters',
      'peer 10.\u200B42.7.19',
      '1:6-1:17 address 10.42.7.19 look-alike or invisible characters',
    ],
    [
      'full-width digits',
      'peer １０.42.7.19',
      '1:6-1:16 address 10.42.7.19 look-alike or invisible characters',
    ],
    ['two lines', 'peer 10.42.\n  7.19', '1:6-2:7 address 10.42.7.19 a value over two lines'],
    ['a continued line', 'ping 10.42.\\\n  7.19', '1:6-2:7 address 10.42.7.19 a value in parts'],
    [
      'base64',
      `x ${Buffer.from('peer 10.42.7.19').toString('base64')} y`,
      '1:3-1:23 address 10.42.7.19 base64',
    ],
    [
      'hexadecimal',
      Buffer.from('peer 10.42.7.19').toString('hex'),
      '1:1-1:31 address 10.42.7.19 hexadecimal',
    ],
    [
      'base64 of base64',
      Buffer.from(Buffer.from('peer 10.42.7.19!').toString('base64')).toString('base64'),
      '1:1-1:33 address 10.42.7.19 base64',
    ],
  ])('as %s is found, at the place of what is written', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('is not invented from neighbours in a list', () => {
    expect(said('10.1.2\n3.4\n12.5 ms\n7.19 ms\n192.0.2.\n7\n')).toEqual([]);
  });
});

describe('a leak', () => {
  it('is reported once, by the detector that knows best', () => {
    expect(scan('$ ssh anna@lon3-db-04.corp', 'capture').map(({kind}) => kind)).toEqual(['prompt']);
  });

  it('that is whole on its line does not take the next line’s first word with it', () => {
    expect(said('role arn:aws:iam::482910336172:role/Deploy\nmail')).toEqual([
      '1:6-1:43 account arn:aws:iam::482910336172:role/Deploy',
    ]);
  });

  it('of one value is one, whatever else it could be', () => {
    const texts = {
      email: 'mail anna.smith@lon3-db-04.bank.internal',
      remote: '$ git clone git@git.bank-corp.net:team/ring.git',
      prompt: 'anna@lon3-db-04.bank.internal:~$ ls',
      account: 'arn:aws:iam::482910336172:role/Deploy',
      address: '$ curl http://10.42.7.19:8080/x',
      // In parts, so that no hoster takes it for a live one.
      secret: ['$ psql postgres://anna:Hx7z', '0Qp31@db04.bank.internal/x'].join(''),
    };
    for (const [kind, text] of Object.entries(texts)) {
      const first = scan(text, 'capture').filter(
        (one, index, all) => index === 0 || one.start < (all[0]?.end ?? 0),
      );
      expect(first.map((one) => one.kind)).toEqual([kind]);
    }
  });

  it('in the name of a file is found between its underscores', () => {
    expect(scanPath('blog/a/trace_lon3-match-02.csv').map(({value}) => value)).toEqual(['lon3-match-02']);
    expect(scanPath('case-studies/order-matching-engine/transcripts/tape.txt')).toEqual([]);
  });
});
