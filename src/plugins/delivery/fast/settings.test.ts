import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {formatSettings, readSettings, type Settings} from './settings.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'settings-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

describe('settings for the workers', () => {
  it('arrive with their dates, maps and what is undefined', () => {
    const post = {date: new Date(0), tags: new Map([['a', 1]]), editUrl: undefined};
    const settings: Settings = {
      // What is in it is Docusaurus’ and handed on as it is.
      context: {siteDir: '/site', url: 'https://example.com'} as Settings['context'],
      content: {blog: {default: {blogPosts: [post]}}},
      cacheDir: '/site/cache',
      stamp: 'stamp',
      addresses: 'addresses',
    };
    const file = path.join(dir, 'settings.bin');
    writeFileSync(file, formatSettings(settings));
    expect(readSettings(file)).toStrictEqual(settings);
  });
});
