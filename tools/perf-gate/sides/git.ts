import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** A state of the repository that can be built: a commit, and files that differ from it when it is the checkout as it stands. */
export type Snapshot = {
  readonly commit: string;
  /** Names the state in the cache: equal states have equal keys, and every key has the same length, so paths have too. */
  readonly key: string;
  readonly changed: readonly string[];
};

const KEY_LENGTH = 12;

/** Runs git in a folder and returns what it prints. */
export function git(root: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

/** The state of a branch, tag or commit. Throws a message that names the reference when git knows none. */
export function snapshotOf(root: string, ref: string): Snapshot {
  try {
    const commit = git(root, 'rev-parse', '--verify', '--quiet', `${ref}^{commit}`);
    return {commit, key: commit.slice(0, KEY_LENGTH), changed: []};
  } catch (cause) {
    throw new Error(`git knows no commit "${ref}". Name a branch, a tag or a commit: --base main`, {cause});
  }
}

/** The checkout as it stands: its commit, and every file that differs from it or is new and not ignored. */
export function snapshotOfCheckout(root: string): Snapshot {
  const head = snapshotOf(root, 'HEAD');
  const changed = [
    ...git(root, 'diff', '--name-only', '-z', 'HEAD').split('\0'),
    ...git(root, 'ls-files', '--others', '--exclude-standard', '-z').split('\0'),
  ]
    .filter(Boolean)
    .toSorted();
  if (changed.length === 0) return head;
  const hash = createHash('sha256').update(head.commit);
  for (const file of changed) {
    const path = join(root, file);
    hash.update(`\0${file}\0`).update(existsSync(path) ? readFileSync(path) : 'deleted');
  }
  return {...head, key: hash.digest('hex').slice(0, KEY_LENGTH), changed};
}

/** Puts the state into a new work tree at `folder`. The checkout and its index are only read. */
export function addTree(root: string, {commit, changed}: Snapshot, folder: string): void {
  git(root, 'worktree', 'add', '--quiet', '--detach', folder, commit);
  for (const file of changed) {
    const [from, to] = [join(root, file), join(folder, file)];
    if (existsSync(from)) {
      mkdirSync(dirname(to), {recursive: true});
      copyFileSync(from, to);
    } else rmSync(to, {force: true});
  }
}

/** Takes a work tree away, whatever is left of it. */
export function removeTree(root: string, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  git(root, 'worktree', 'prune');
}

/** How reports name a state: the short commit, with `+` where files differ from it. */
export function nameOf({commit, changed}: Snapshot): string {
  return `${commit.slice(0, 8)}${changed.length > 0 ? '+' : ''}`;
}
