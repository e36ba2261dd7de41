import {spawnSync} from 'node:child_process';
import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

const hooks = path.join(import.meta.dirname, '../../.githooks');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hook-'));
  mkdirSync(path.join(folder, '.bin'));
  // An npm that notes what it was to check, and finds something in files that say so.
  const npm =
    '#!/bin/sh\nprintf "%s\\n" "$@" >>"$LOG"\nfor file; do [ -f "$file" ] && grep -q leak "$file" && exit 1; done; exit 0\n';
  writeFileSync(path.join(folder, '.bin/npm'), npm);
  chmodSync(path.join(folder, '.bin/npm'), 0o755);
  git('init', '--quiet');
  git('config', 'core.hooksPath', hooks);
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.com');
});
afterEach(() => rmSync(folder, {recursive: true}));

function git(...args: readonly string[]): {readonly status: number | null; readonly said: string} {
  const {status, stdout, stderr} = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${path.join(folder, '.bin')}:${process.env['PATH']}`,
      LOG: path.join(folder, '.bin/log'),
    },
  });
  return {status, said: stdout + stderr};
}

function write(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

describe('the hook before a commit', () => {
  it('runs the confidentiality rules on what is staged, and on nothing else', () => {
    write('a note.mdx', 'text');
    write('other.mdx', 'a leak');
    git('add', 'a note.mdx');
    expect(git('commit', '-m', 'x').status).toBe(0);
    expect(readFileSync(path.join(folder, '.bin/log'), 'utf8').split('\n')).toEqual([
      'run',
      '--silent',
      'check',
      '--',
      '--only',
      'confidentiality',
      'a note.mdx',
      '',
    ]);
  });

  it('stops a commit with a finding', () => {
    write('a.mdx', 'a leak');
    git('add', 'a.mdx');
    expect(git('commit', '-m', 'x').status).not.toBe(0);
    expect(git('log').status).not.toBe(0);
  });

  it('stops where the check would read another text than what is committed', () => {
    write('a.mdx', 'a leak');
    git('add', 'a.mdx');
    write('a.mdx', 'mended');
    const {status, said} = git('commit', '-m', 'x');
    expect(status).not.toBe(0);
    expect(said).toContain('a.mdx\nStage them whole with git add.');
  });

  it('lets an empty commit and a deletion through', () => {
    expect(git('commit', '--allow-empty', '-m', 'x').status).toBe(0);
  });
});
