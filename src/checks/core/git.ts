import {spawnSync} from 'node:child_process';
import type {Change, Commit} from './input.ts';

/** A run that cannot start: the message says why and what to do. The command ends with exit code 2. */
export class CannotRun extends Error {}

/** Runs git in `root`; undefined where it fails. Nothing of a command's output is cut: git lists every file in one answer. */
function git(root: string, ...args: readonly string[]): string | undefined {
  const {status, stdout} = spawnSync('git', args, {cwd: root, encoding: 'utf8', maxBuffer: 1 << 28});
  return status === 0 ? stdout : undefined;
}

/** Whether `root` is the top folder of a git work tree: below it, or elsewhere, git speaks of other paths than ours. */
function isTop(root: string): boolean {
  return git(root, 'rev-parse', '--show-prefix')?.trim() === '';
}

/** Every path that git tracks or would add, or undefined outside a repository. */
export function trackedPaths(root: string): readonly string[] | undefined {
  if (!isTop(root)) return undefined;
  const listed = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  return listed?.split('\0').filter(Boolean);
}

/**
 * The commit at which the work left `base`, or main (as the server has it, else as it is here) where none is named.
 * @throws CannotRun where there is no such commit
 */
export function mergeBase(root: string, base?: string): string {
  if (!isTop(root))
    throw new CannotRun(
      `${root} is not the top of a git repository. Name files instead: npm run check -- PATH…`,
    );
  const bases = base === undefined ? ['origin/main', 'main'] : [base];
  const known = bases.flatMap((name) => {
    const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    return commit === undefined ? [] : [[name, commit.trim()] as const];
  })[0];
  if (known === undefined)
    throw new CannotRun(
      `git knows no commit or branch \`${bases.join('` and no `')}\`. Fetch it with \`git fetch\`, or name another: \`--base REF\`.`,
    );
  const common = git(root, 'merge-base', 'HEAD', known[1])?.trim();
  if (common === undefined)
    throw new CannotRun(
      `git finds no common commit of HEAD and ${known[0]}. A shallow clone has too few: fetch with --unshallow (in Actions: fetch-depth: 0).`,
    );
  return common;
}

/** What differs from the commit `base`, committed or not, sorted by path. */
export function changesSince(root: string, base: string): readonly Change[] {
  const fields = (git(root, 'diff', '--name-status', '-z', '-M', '--no-ext-diff', base) ?? '').split('\0');
  const before = (path: string) => () => git(root, 'show', `${base}:${path}`);
  const changes: Change[] = [];
  for (let index = 0; index + 1 < fields.length;) {
    const [letter] = fields[index] ?? '';
    const file = fields[index + 1] ?? '';
    if (letter === 'R' || letter === 'C') {
      const to = fields[index + 2] ?? '';
      changes.push(
        letter === 'R'
          ? {kind: 'renamed', file: to, from: file, before: before(file)}
          : {kind: 'added', file: to, before: nothing},
      );
      index += 3;
      continue;
    }
    const kind = letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'changed';
    changes.push({kind, file, before: kind === 'added' ? nothing : before(file)});
    index += 2;
  }
  const others = git(root, 'ls-files', '-z', '--others', '--exclude-standard') ?? '';
  const added = others.split('\0').filter(Boolean);
  return [...changes, ...added.map((file): Change => ({kind: 'added', file, before: nothing}))].toSorted(
    (a, b) => (a.file < b.file ? -1 : 1),
  );
}

/** The commits since `base`, the newest first, with their messages. */
export function commitsSince(root: string, base: string): readonly Commit[] {
  const fields = (git(root, 'log', '-z', '--format=%H%n%B', `${base}..HEAD`) ?? '')
    .split('\0')
    .filter(Boolean);
  return fields.map((field) => ({
    id: field.slice(0, field.indexOf('\n')),
    message: field.slice(field.indexOf('\n') + 1),
  }));
}

function nothing(): undefined {
  return undefined;
}
