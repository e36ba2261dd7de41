import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import {tokens} from './tokens.ts';

/** In parts, so that no hoster takes it for a live token. */
const value = ['9fQz71LmVb3XcRt8', 'Yw2KpHs6Dn4Ga0Ue'].join('');

function found(text: string, kind: 'capture' | 'prose' = 'capture'): readonly string[] {
  return tokens(text, kind).map(({start, end}) => text.slice(start, end));
}

describe('a long random value', () => {
  it.each([
    ['alone on a line', `\n${value}\n`],
    ['in a cell', `| key | ${value} |`],
    ['assigned', `X=${value}`],
    ['in JSON', `{"value": "${value}"}`],
    ['at the end of a sentence', `it printed ${value}.`],
  ])('is found %s', (_, text) => {
    expect(found(text)).toEqual([value]);
  });

  it('is found nearly whatever it is', () => {
    const values = Array.from({length: 1000}, (_, seed) =>
      createHash('sha512').update(String(seed)).digest('base64').replaceAll(/[+/=]/g, '').slice(0, 32),
    );
    expect(values.filter((one) => found(one).length === 1).length).toBeGreaterThan(960);
  });

  it.each([
    ['prose', value, 'prose'],
    ['a hash', createHash('sha256').update('x').digest('hex'), 'capture'],
    ['a fingerprint', `SHA256:${value}`, 'capture'],
    ['an entity tag', `ETag: "${value}"`, 'capture'],
    ['base64 of text', Buffer.from('hello world, hello reader').toString('base64'), 'capture'],
    ['a mangled name', '_ZN4core3ptr13drop_in_place17h0A1b2C3d4E5f6A7bE', 'capture'],
    ['a name', 'QuoteServiceV2Http11ConnectionPool2', 'capture'],
    ['a name of short words', 'HTTP2ConnPool1RetryTask44XferQ0ab', 'capture'],
    ['rows of the alphabet', 'ABCDE12345abcdeFGHIJ67890fghij12', 'capture'],
    ['a part of a path', `/objects/${value}/data`, 'capture'],
    ['a placeholder', 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'capture'],
  ] as const)('is none in %s', (_, text, kind) => {
    expect(found(text, kind)).toEqual([]);
  });
});
