import {execFileSync} from 'node:child_process';

/** The short id of the commit that a folder is at, with `+` where files differ from it; `none` outside a git work tree. */
export function commitOf(folder: string): string {
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
    const commit = git('rev-parse', '--short=8', 'HEAD');
    return git('status', '--porcelain') === '' ? commit : `${commit}+`;
  } catch {
    return 'none';
  }
}
