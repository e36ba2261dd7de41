import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {parseHistory} from '../../../src/domain/delivery-history/history.ts';
import type {PageWeight} from '../replay/measured.ts';
import {assertRecordable, pageRecord} from './record.ts';

const WEIGHT: PageWeight = {
  page: '/engage/',
  pageClass: 'engage',
  status: 200,
  foreign: [],
  elements: 119,
  inlineScript: 100,
  responses: [
    {kind: 'html', url: '/engage/', raw: 15_256, brotli: 4208, afterIntent: false},
    {kind: 'script', url: '/assets/js/reader.js', raw: 6000, brotli: 2577, afterIntent: false},
    {kind: 'script', url: '/assets/js/island.js', raw: 200_000, brotli: 62_988, afterIntent: true},
  ],
};

describe('the recorded figures', () => {
  it('are those before the reader acts', () => {
    expect(pageRecord(WEIGHT)).toEqual({
      page: '/engage/',
      pageClass: 'engage',
      html: 4208,
      css: 0,
      script: 2577,
      font: 0,
      image: 0,
      other: 0,
      scriptBeforeIntent: 2677,
      requests: 2,
      elements: 119,
    });
  });

  it('are of commits only', () => {
    const commit = 'a'.repeat(40);
    expect(() => assertRecordable({commit, key: 'k', changed: ['x.ts']})).toThrow(
      /1 files differ.*--head HEAD/s,
    );
    expect(() => assertRecordable({commit, key: 'k', changed: []})).not.toThrow();
  });

  it('in the repository are a history that can be read', () => {
    const file = join(import.meta.dirname, 'released.json');
    expect(() => parseHistory(JSON.parse(readFileSync(file, 'utf8')))).not.toThrow();
  });
});
