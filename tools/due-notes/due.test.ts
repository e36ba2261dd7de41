import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {dueNotes} from './due.ts';

const names = ['authors.yml', '2026-12-02-b', '2026-12-01-a.mdx', '2026-12-03-c', '2026-11-30-old'];

function run(...args: readonly string[]): {readonly status: number | null; readonly said: string} {
  const cli = path.join(import.meta.dirname, 'cli.ts');
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8'});
  return {status, said: stdout + stderr};
}

describe('notes that are due', () => {
  it('are those whose day came after the last release, up to today', () => {
    expect(dueNotes(names, {since: '2026-11-30', today: '2026-12-02'})).toEqual([
      '2026-12-01-a.mdx',
      '2026-12-02-b',
    ]);
  });

  it('are none on the day of a release', () => {
    expect(dueNotes(names, {since: '2026-12-02', today: '2026-12-02'})).toEqual([]);
  });
});

describe('the command', () => {
  it('prints nothing where none is due, and names them where some are', () => {
    expect(run('--since', '2026-11-21', '--today', '2026-11-21')).toEqual({status: 0, said: ''});
    expect(run('--since', '2026-11-20', '--today', '2026-11-21').said.split('\n')).toContain(
      'blog/2026-11-21-before-the-first-measurement',
    );
  });

  it('does not take a day that is none', () => {
    expect(run('--since', 'yesterday')).toMatchObject({
      status: 1,
      said: expect.stringContaining('YYYY-MM-DD'),
    });
  });
});
