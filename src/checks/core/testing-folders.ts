import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, vi} from 'vitest';

const made: string[] = [];
/** For tests: removes the folders that were made, and git's own variables, which would lead it elsewhere where tests run in a hook. */
export function useFolders(): void {
  beforeAll(() => {
    for (const name of Object.keys(process.env)) if (name.startsWith('GIT_')) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, {recursive: true, force: true});
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });
}

/** For tests: a folder with these files. */
export function folderOf(texts: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'check-')));
  made.push(folder);
  write(folder, texts);
  return folder;
}

/** For tests: writes files into a folder. */
export function write(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    writeFileSync(path.join(folder, file), text);
  }
}

/** For tests: runs git in a folder, as somebody. */
export function git(folder: string, ...args: readonly string[]): void {
  const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...args], {cwd: folder, stdio: 'pipe'});
}

/** For tests: a repository with these files on main, on a branch of its own. */
export function repositoryOf(texts: Readonly<Record<string, string>>): string {
  const folder = folderOf(texts);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message', 'First');
  git(folder, 'switch', '--quiet', '--create', 'work');
  return folder;
}
