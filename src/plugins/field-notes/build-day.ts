import {execFileSync} from 'node:child_process';
import {isDay} from '../../domain/notes/day.ts';

/**
 * The ISO day for which a site is built: notes of later days are left out, reviews of earlier days are overdue.
 * `BUILD_DAY` gives it; the scheduled pipeline does. Otherwise a commit is built for its own day, as its committer’s calendar said, so
 * that two builds of one commit are equal; a folder with changes, or outside of git, is built for today, in UTC.
 * @throws {Error} where BUILD_DAY is no day.
 */
export function buildDay(folder: string, given: string | undefined = process.env.BUILD_DAY): string {
  if (given !== undefined && given !== '') {
    if (!isDay(given)) throw new Error(`BUILD_DAY is “${given}”: write a day as YYYY-MM-DD.`);
    return given;
  }
  return dayOfCommit(folder) ?? new Date().toISOString().slice(0, 10);
}

/** The day of the commit that a folder is at; undefined where files differ from it, or nothing is committed. */
function dayOfCommit(folder: string): string | undefined {
  try {
    const git = (...args: readonly string[]): string =>
      execFileSync('git', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();
    const day = git('log', '-1', '--format=%cs');
    return day !== '' && git('status', '--porcelain') === '' ? day : undefined;
  } catch {
    return undefined;
  }
}
