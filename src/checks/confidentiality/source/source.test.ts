import {brotliCompressSync, gzipSync, zstdCompressSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {scanFile} from '../scan/scan-file.ts';
import {htmlSegments} from './html.ts';
import {markdownSegments} from './markdown.ts';
import {segmentsOf} from './segment.ts';
import {unpack} from './unpack.ts';

function kindOf(file: string): string | undefined {
  return segmentsOf(file, 'x')[0]?.kind;
}

describe('Markdown', () => {
  it('is a capture in its fences, to the mark that closes, and prose around them', () => {
    const text = 'a\n\n````\nb\n```\nc\n````\n\nd\n  - ~~~\n    e\n    ~~~\nf\n';
    const [capture, prose] = markdownSegments(text).map(({view}) => view.text);
    expect(capture?.split(/\s+/).filter(Boolean)).toEqual(['b', '```', 'c', 'e']);
    expect(prose?.match(/[a-f]/g)).toEqual(['a', 'd', 'f']);
    expect(capture).toHaveLength(text.length);
  });

  it('goes on as a capture to the end where a fence stays open', () => {
    expect(scanFile('blog/a.mdx', '```text\nping 10.0.0.1\n')).toHaveLength(1);
  });
});

describe('HTML', () => {
  it('reads over tags within a word, and finds the place in the source', () => {
    const [leak] = scanFile('build/a.html', '<pre>\n<i>10.42</i><b>.7.19</b></pre>');
    expect([leak?.value, leak?.from, leak?.to]).toEqual([
      '10.42.7.19',
      {line: 2, column: 4},
      {line: 2, column: 21},
    ]);
  });

  it('includes attributes and comments, and leaves scripts and styles to their own files', () => {
    const page =
      '<p title="kafka-3.lon.corp">a</p><!-- 10.42.7.19 --><script>x="10.42.7.19"</script><style>a{}</style>';
    expect(scanFile('build/a.html', page).map(({kind}) => kind)).toEqual(['host', 'address']);
  });

  it('of a drawing is its texts, not its coordinates', () => {
    const drawing =
      '<svg viewBox="0 0 4111 1111"><path d="M4111 1111 1111 1111"/><text>10.42<tspan>.7.19</tspan></text></svg>';
    expect(htmlSegments(drawing, true).map(({kind}) => kind)).toEqual(['capture']);
    expect(scanFile('static/a.svg', drawing).map(({value}) => value)).toEqual(['10.42.7.19']);
  });
});

describe('a file', () => {
  it('is a capture where it is data of the content, prose where it is code or configuration', () => {
    expect(
      ['blog/a/data/x.json', 'case-studies/a/transcripts/x.txt', 'static/x.csv', 'notes.log'].map(kindOf),
    ).toEqual(Array(4).fill('capture'));
    expect(
      ['package.json', 'src/a.ts', 'blog/a/reproduce/run.py', '.github/workflows/ci.yml'].map(kindOf),
    ).toEqual(Array(4).fill('prose'));
  });

  it('of locked packages shows its registries', () => {
    expect(
      scanFile(
        'package-lock.json',
        '{\n"resolved": "https://npm.northwind.lan/a.tgz",\n"integrity": "sha512-10.42.7.19"}',
      ),
    ).toHaveLength(1);
  });
});

describe('a packed file', () => {
  const text = 'peer 10.42.7.19\n';
  it.each([
    ['a.txt.gz', gzipSync(text)],
    ['a.txt.zst', zstdCompressSync(text)],
    ['a.txt.br', brotliCompressSync(text)],
    ['a.gz', gzipSync(gzipSync(text))],
    ['a.txt', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s is read', (file, bytes) => {
    expect(unpack(file, bytes)).toMatchObject({kind: 'text', text});
  });

  it('that is broken, packed for ever or an archive is unreadable', () => {
    const nested = [1, 2, 3].reduce((bytes) => gzipSync(bytes), gzipSync(text));
    expect(unpack('a.gz', nested)).toMatchObject({kind: 'unreadable'});
    expect(unpack('a.gz', gzipSync(text).subarray(0, 12))).toMatchObject({
      kind: 'unreadable',
      why: 'cannot be unpacked',
    });
    expect(unpack('a.pdf', Buffer.from('%PDF-1.7'))).toMatchObject({
      kind: 'unreadable',
      why: 'is an archive',
    });
  });
});
