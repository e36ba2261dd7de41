import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {markdownOfPackages, proseReport, type ScannedFile} from './prose.ts';

function packages(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

const file: ScannedFile = {
  file: 'a/README.md',
  lines: {prose: 5000, capture: 10},
  findings: [
    {line: 3, in: 'prose', kind: 'email', masked: 'an•••om', id: 'aaa'},
    {line: 4, in: 'prose', kind: 'phone', masked: '+4•••04', id: 'bbb'},
    {line: 5, in: 'prose', kind: 'host', masked: 'da•••al', id: 'ccc'},
    {line: 6, in: 'capture', kind: 'host', masked: 'db•••al', id: 'ddd'},
  ],
};

describe('the Markdown of installed packages', () => {
  it('is sorted, each text once, without packages for one platform', () => {
    const folder = packages({
      'b/README.md': 'b',
      'a/README.md': 'a',
      'a/package.json': '{}',
      'copy/README.md': 'a',
      '@x/linux/README.md': 'x',
      '@x/linux/package.json': '{"os": ["linux"]}',
      '.cache/README.md': 'c',
      'a/index.js': 'a',
    });
    expect(markdownOfPackages(folder)).toEqual(['a/README.md', 'b/README.md']);
  });
});

describe('the report on prose', () => {
  it('counts findings in prose by what somebody judged, and those that nobody judged as mistakes', () => {
    const {text, mistakes, lines} = proseReport([file], {bbb: 'example'});
    expect({mistakes, lines}).toEqual({mistakes: 1, lines: 5000});
    expect(text).toContain('| all | 1 | 1 | 1 |');
    expect(text).toContain('2.00 mistakes in 10,000 lines, 4.00 with the examples');
    expect(text).not.toContain('ddd');
  });
});
