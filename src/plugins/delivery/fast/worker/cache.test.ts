import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {cacheFile, digest, readCache, writeCache} from './cache.ts';
import type {Compiled} from './compile.ts';

const compiled: Compiled = {
  // Front matter has dates and lacks values, which JSON would lose.
  facts: {frontMatter: {date: new Date(0), absent: undefined}, assets: 'undefined', metadata: undefined},
  text: {code: 'return {}', contentTitle: undefined, linksToDocuments: false, absentFiles: []},
};
const KEY = digest('stamp', 'source');

let dir = '';
let entry = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'cache-'));
  entry = cacheFile(path.join(dir, 'cache'), '/docs/x.mdx');
});
afterEach(() => rmSync(dir, {recursive: true}));

type Facts = Partial<Parameters<typeof writeCache>[1]>;

function write(facts: Facts = {}): void {
  writeCache(entry, {key: KEY, addresses: undefined, files: [], absentFiles: [], compiled, ...facts});
}

describe('the cache of documents', () => {
  it('gives what was compiled before', () => {
    write();
    expect(readCache(entry, KEY, 'addresses')).toEqual(compiled);
  });

  it('has nothing for a document that was never compiled', () => {
    expect(readCache(entry, KEY, 'addresses')).toBe(undefined);
  });

  it('has nothing for a changed source, or changed plugins', () => {
    write();
    expect(readCache(entry, digest('stamp', 'source, edited'), 'addresses')).toBe(undefined);
    expect(readCache(entry, digest('another stamp', 'source'), 'addresses')).toBe(undefined);
  });

  it('has nothing where documents moved and this one links to some', () => {
    write({addresses: 'addresses'});
    expect(readCache(entry, KEY, 'addresses')).toEqual(compiled);
    expect(readCache(entry, KEY, 'others')).toBe(undefined);
  });

  it('does not care where documents are to which this one does not link', () => {
    write({addresses: undefined});
    expect(readCache(entry, KEY, 'others')).toEqual(compiled);
  });

  it('has nothing where a file that the document shows changed or went', () => {
    const plot = path.join(dir, 'plot.png');
    writeFileSync(plot, 'one');
    write({files: [plot]});
    expect(readCache(entry, KEY, '')).toEqual(compiled);
    writeFileSync(plot, 'two');
    expect(readCache(entry, KEY, '')).toBe(undefined);
    rmSync(plot);
    expect(readCache(entry, KEY, '')).toBe(undefined);
  });

  it('has nothing where a file came that the document already names', () => {
    const runs = path.join(dir, 'runs.csv');
    write({absentFiles: [runs]});
    expect(readCache(entry, KEY, '')).toEqual(compiled);
    writeFileSync(runs, '1');
    expect(readCache(entry, KEY, '')).toBe(undefined);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['no entry', Buffer.from('{}')],
    ['half of one', undefined],
  ])('has nothing where the entry is %s', (_, content) => {
    write();
    writeFileSync(entry, content ?? half(entry));
    expect(readCache(entry, KEY, '')).toBe(undefined);
  });

  it('keeps one file for each document, its newest', () => {
    write();
    write({key: digest('stamp', 'source, edited')});
    expect(readdirSync(path.dirname(entry))).toEqual([path.basename(entry)]);
    expect(readCache(entry, KEY, '')).toBe(undefined);
    expect(cacheFile(dir, '/docs/x.mdx?truncated=true')).not.toBe(cacheFile(dir, '/docs/x.mdx'));
  });
});

describe('digest', () => {
  it('tells where one part ends and the next begins', () => {
    expect(digest('ab', 'c')).not.toBe(digest('a', 'bc'));
    expect(digest('ab')).toBe(digest(Buffer.from('ab')));
  });
});

function half(file: string): Buffer {
  const whole = readFileSync(file);
  return whole.subarray(0, whole.length / 2);
}
