import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {compressedSize, whiteSpace, type OwnSize} from './cost.ts';
import {ownSizes} from './own-sizes.ts';

let file = '';

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'sizes-')), 'cache/page-sizes.json');
});
afterEach(() => rmSync(join(file, '../..'), {recursive: true}));

function page(text: string) {
  return vi.fn<(own: OwnSize) => string>(({size, space}) => `${text}: ${size} bytes${whiteSpace(space)}.`);
}

/** Finds a page’s size in a build of its own. */
function build(write: ReturnType<typeof page>): OwnSize {
  const sizes = ownSizes(file);
  const own = sizes.of(write);
  sizes.keep();
  return own;
}

describe('the sizes of pages', () => {
  it('are what a page has that states them', () => {
    const write = page('A page');
    const own = build(write);
    expect(compressedSize(write(own))).toBe(own.size);
  });

  it('are not sought again for a page that is as it was', () => {
    const own = build(page('A page'));
    const again = page('A page');
    expect(build(again)).toEqual(own);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it('are sought again for a page that changed', () => {
    build(page('A page'));
    const write = page('A page with more on it than before');
    const own = build(write);
    expect(compressedSize(write(own))).toBe(own.size);
  });

  it('are kept for the pages of the last build only', () => {
    build(page('A page'));
    build(page('Another'));
    expect(Object.keys(JSON.parse(readFileSync(file, 'utf8')) as object)).toHaveLength(1);
  });

  it('are sought again where the record is torn', () => {
    const own = build(page('A page'));
    writeFileSync(file, '{"x":');
    expect(build(page('A page'))).toEqual(own);
  });
});
