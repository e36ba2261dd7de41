import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {csv, json, jsonLines, writeFiles} from './files.ts';

it('writes each file into a folder that it makes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  try {
    const out = join(folder, 'new', 'data');
    const rows = [
      ['run', 'ms'],
      [1, 0.5],
    ];
    writeFiles(out, {
      'runs.csv': csv(rows),
      'machine.json': json({cores: 2}),
      'live.jsonl': jsonLines([{a: 1}, {a: null}]),
    });
    expect(readFileSync(join(out, 'runs.csv'), 'utf8')).toBe('run,ms\n1,0.5\n');
    expect(readFileSync(join(out, 'machine.json'), 'utf8')).toBe('{\n  "cores": 2\n}\n');
    expect(readFileSync(join(out, 'live.jsonl'), 'utf8')).toBe('{"a":1}\n{"a":null}\n');
  } finally {
    rmSync(folder, {recursive: true});
  }
});
