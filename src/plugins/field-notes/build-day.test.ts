import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {buildDay} from './build-day.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'build-day-'));

function git(...args: readonly string[]): void {
  const environment = {
    ...process.env,
    GIT_COMMITTER_DATE: '2026-03-05T23:30:00+13:00',
    GIT_CONFIG_GLOBAL: '/dev/null',
  };
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], {cwd: folder, env: environment, stdio: 'ignore'});
}

beforeAll(() => {
  git('init');
  writeFileSync(path.join(folder, 'a.txt'), 'a');
  git('add', '.');
  git('commit', '-m', 'A', '--date', '2026-03-01T00:00:00Z');
});
afterAll(() => rmSync(folder, {recursive: true}));

it('is the day that the environment gives', () => {
  expect(buildDay(folder, '2026-12-24')).toBe('2026-12-24');
  expect(() => buildDay(folder, 'tomorrow')).toThrow('BUILD_DAY is “tomorrow”: write a day as YYYY-MM-DD.');
});

it('is the day of the commit, by its committer’s calendar, so that its builds are equal', () => {
  expect(buildDay(folder, '')).toBe('2026-03-05');
});

it('is today where files differ from the commit: a note that is being written is seen', () => {
  writeFileSync(path.join(folder, 'b.txt'), 'b');
  expect(buildDay(folder, '') > '2026-03-05').toBe(true);
});
