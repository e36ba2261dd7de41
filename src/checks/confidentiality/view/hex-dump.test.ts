import {describe, expect, it} from 'vitest';
import {dumped} from './hex-dump.ts';
import {plainView} from './view.ts';

function texts(text: string): readonly string[] {
  return dumped(plainView(text)).map((view) => view.text);
}

describe('a dump of bytes', () => {
  it('is one text in the forms of xxd, hexdump, tshark and gdb', () => {
    expect(
      texts(
        '00000000: 486f 7374 3a20 6170 6931 2e68 616c 766f  Host: api1.halvo\n00000010: 2e65 750a       .eu.',
      ),
    ).toEqual(['Host: api1.halvo.eu\n']);
    expect(texts('00000000  70 67 2d 30 32 2e 66 72  61 31 2e 6c 61 6e 00 00  |pg-02.fra1.lan..|')).toEqual([
      'pg-02.fra1.lan  ',
    ]);
    expect(texts('0000   31 30 2e 38 34 2e 31 37 2e 32 30 33 0a            10.84.17.203.')).toEqual([
      '10.84.17.203\n',
    ]);
    expect(texts('0x7f08:\t0x70\t0x67\t0x2d\t0x30\n0x7f0c:\t0x2e\t0x65\t0x75\t0x00')).toEqual(['pg-0.eu ']);
  });

  it('is proved by offsets that count its bytes', () => {
    expect(texts('1000 61 62 63 64\n1009 61 62 63 64\n')).toEqual([]);
    expect(texts('1000 61 62 63 64\n1004 61 62 63 64\n')).toEqual(['abcdabcd']);
  });

  it('has the place of its lines', () => {
    const text = 'head\n1000 61 62 63 64\n1004 65 66 67 68\n';
    const [view] = dumped(plainView(text));
    expect(view?.text).toBe('abcdefgh');
    expect(text.slice(view?.start(3), view?.end(4))).toBe('1000 61 62 63 64\n1004 65 66 67 68');
  });
});
