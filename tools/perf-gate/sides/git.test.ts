import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {addTree, git, nameOf, removeTree, snapshotOf, snapshotOfCheckout} from './git.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gate-git-'));
  const run = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {cwd: root});
  run('init', '--quiet');
  writeFileSync(join(root, 'kept.txt'), 'kept');
  writeFileSync(join(root, 'gone.txt'), 'gone');
  writeFileSync(join(root, '.gitignore'), 'ignored.txt\n');
  run('add', '.');
  run('commit', '--quiet', '-m', 'first');
});
afterEach(() => rmSync(root, {recursive: true}));

describe('a state to build', () => {
  it('is its commit where nothing differs', () => {
    writeFileSync(join(root, 'ignored.txt'), 'x');
    expect(snapshotOfCheckout(root)).toEqual(snapshotOf(root, 'HEAD'));
    expect(nameOf(snapshotOfCheckout(root))).toMatch(/^[0-9a-f]{8}$/);
  });

  it('is another one with every change of a file, and has a key of the same length', () => {
    const keys = ['one', 'two'].map((text) => {
      writeFileSync(join(root, 'kept.txt'), text);
      return snapshotOfCheckout(root).key;
    });
    expect(new Set([...keys, snapshotOf(root, 'HEAD').key]).size).toBe(3);
    expect(keys.map((key) => key.length)).toEqual([12, 12]);
  });

  it('comes into a work tree of its own, with what is changed, new and deleted, and leaves no trace', () => {
    writeFileSync(join(root, 'kept.txt'), 'changed');
    writeFileSync(join(root, 'new.txt'), 'new');
    rmSync(join(root, 'gone.txt'));
    const before = git(root, 'status', '--porcelain');
    const snapshot = snapshotOfCheckout(root);
    expect(nameOf(snapshot)).toMatch(/\+$/);
    const tree = join(root, '..', `tree-${snapshot.key}`);
    addTree(root, snapshot, tree);
    expect(readFileSync(join(tree, 'kept.txt'), 'utf8')).toBe('changed');
    expect(readFileSync(join(tree, 'new.txt'), 'utf8')).toBe('new');
    expect(existsSync(join(tree, 'gone.txt'))).toBe(false);
    expect(git(tree, 'rev-parse', 'HEAD')).toBe(snapshot.commit);
    removeTree(root, tree);
    expect(existsSync(tree)).toBe(false);
    expect(git(root, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(git(root, 'status', '--porcelain')).toBe(before);
  });

  it('is refused by name when there is none', () => {
    expect(() => snapshotOf(root, 'no-such-branch')).toThrow(/no commit "no-such-branch"/);
  });
});
