import {mkdtempSync, readFileSync, rmSync, statSync, utimesSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {writeIfChanged} from './write-if-changed.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'write-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

describe('a generated file', () => {
  it('is written with its folder, and its path is the answer', () => {
    const file = path.join(dir, 'delivery/fast/routes.js');
    expect(writeIfChanged(file, 'one')).toBe(file);
    expect(readFileSync(file, 'utf8')).toBe('one');
  });

  it('is untouched by the same text, and replaced by another', () => {
    const file = writeIfChanged(path.join(dir, 'routes.js'), 'one');
    utimesSync(file, 1, 1);
    expect(writeIfChanged(file, 'one')).toBe(file);
    expect(statSync(file).mtimeMs).toBe(1000);
    writeIfChanged(file, 'two');
    expect(statSync(file).mtimeMs).toBeGreaterThan(1000);
    expect(readFileSync(file, 'utf8')).toBe('two');
  });
});
