import {execFileSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'switch-'));
});
afterEach(() => rmSync(root, {recursive: true}));

function put(id: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, 'releases', id, name);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
}

function switchTo(id: string): string {
  return execFileSync(join(import.meta.dirname, 'switch.sh'), [root, id], {encoding: 'utf8', stdio: 'pipe'});
}

function live(): string {
  return readFileSync(join(root, 'current/index.html'), 'utf8');
}

describe('switching releases', () => {
  it('makes a release live, and goes back by the same command', () => {
    put('a', {'index.html': 'a'});
    put('b', {'index.html': 'b'});
    expect(switchTo('a')).toBe('a is live.\n');
    expect(live()).toBe('a');
    switchTo('b');
    expect(live()).toBe('b');
    switchTo('a');
    expect(live()).toBe('a');
  });

  it('gives each release a later time than the one before, also within a second', () => {
    put('a', {'index.html': 'a'});
    put('b', {'index.html': 'b'});
    const times = ['a', 'b', 'a'].map((id) => {
      switchTo(id);
      return statSync(join(root, 'current/index.html')).mtimeMs;
    });
    expect(times).toEqual([...new Set(times)].toSorted((x, y) => x - y));
  });

  it('keeps the assets of earlier releases for open tabs, and drops them after a month', () => {
    put('a', {'index.html': 'a', 'assets/js/a.0a1b2c3d.js': 'a'});
    put('b', {'index.html': 'b', 'assets/js/b.0a1b2c3d.js': 'b'});
    switchTo('a');
    switchTo('b');
    const old = join(root, 'shared/assets/js/a.0a1b2c3d.js');
    expect(existsSync(old)).toBe(true);
    const twoMonthsAgo = Date.now() / 1000 - 60 * 24 * 60 * 60;
    utimesSync(old, twoMonthsAgo, twoMonthsAgo);
    utimesSync(join(root, 'shared/assets/js/b.0a1b2c3d.js'), twoMonthsAgo, twoMonthsAgo);
    switchTo('b');
    expect(existsSync(old)).toBe(false);
    expect(existsSync(join(root, 'shared/assets/js/b.0a1b2c3d.js'))).toBe(true);
  });

  it('keeps the last five releases', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    for (const id of ids) {
      put(id, {'index.html': id});
      switchTo(id);
    }
    expect(ids.filter((id) => existsSync(join(root, 'releases', id)))).toEqual(['c', 'd', 'e', 'f', 'g']);
  });

  it('leaves the live release alone when the new one is not there', () => {
    put('a', {'index.html': 'a'});
    switchTo('a');
    expect(() => switchTo('b')).toThrow('holds no release');
    expect(live()).toBe('a');
  });
});
