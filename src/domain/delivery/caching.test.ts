import {describe, expect, it} from 'vitest';
import {cacheControl, keep} from './caching.ts';

describe('how long a file is kept', () => {
  it.each([
    '/assets/js/reader.0a1b2c3d.js',
    '/assets/images/flame-0a1b2c3d4e5f6071.png',
    '/assets/js/react-dom.0a1b2c3d.js.LICENSE.txt',
  ])('%s, whose name changes with its content: a year', (path) => {
    expect(cacheControl(path)).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    '/',
    '/practice/',
    '/assets/readme.txt',
    '/assets/js/reader.js',
    '/icon.svg',
    '/evidence.json',
    '/assets/a.txt?v-0a1b2c3d.js',
  ])('%s: only as long as its ETag holds', (path) => {
    expect(cacheControl(path)).toBe(keep.checked);
  });
});
