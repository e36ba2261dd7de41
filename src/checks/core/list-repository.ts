import {existsSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {trackedPaths} from './git.ts';

/** What checks hold of leaks and mistakes on purpose: the rules would find nothing else in it. */
const onPurpose = /^src\/checks\/(?:.*\/)?(?:fixtures|corpus)\//;

/** Made or fetched, never written; a walk outside git passes them over. */
const notOurs = new Set(['.git', 'node_modules', 'build', '.docusaurus', '.cache']);

/** Every file of the repository, sorted: what git tracks or would add; outside git, every file below `root` that is not made by a tool. */
export function listRepository(root: string): readonly string[] {
  const paths = trackedPaths(root) ?? walk(root, '', notOurs);
  return paths.filter((file) => !onPurpose.test(file) && isFile(path.join(root, file))).toSorted();
}

/** Every file of a folder of `root`, sorted, by its path from `root`; the file itself where it is one, nothing where it does not exist. */
export function listFolder(root: string, folder: string): readonly string[] {
  const full = path.join(root, folder);
  if (isFile(full)) return [folder];
  return existsSync(full) ? walk(root, `${folder}/`, new Set(['.git', 'node_modules'])).toSorted() : [];
}

function walk(root: string, prefix: string, without: ReadonlySet<string>): readonly string[] {
  return readdirSync(path.join(root, prefix), {withFileTypes: true}).flatMap((entry) => {
    if (entry.isDirectory())
      return without.has(entry.name) ? [] : walk(root, `${prefix}${entry.name}/`, without);
    return [prefix + entry.name];
  });
}

/** A deleted file is tracked until it is committed; a broken link, a folder of another repository and a socket hold no text. */
function isFile(full: string): boolean {
  return statSync(full, {throwIfNoEntry: false})?.isFile() === true;
}
