import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import {join} from 'node:path';
import type {Say} from '../say.ts';
import {addTree, nameOf, removeTree, type Snapshot} from './git.ts';
import {runLogged} from './run.ts';

/** How many builds stay in the cache, newest first: a base is used again until the next merge. */
const KEPT_BUILDS = 6;

export type Side = {
  readonly name: 'base' | 'head';
  readonly label: string;
  readonly snapshot: Snapshot;
  readonly dir: string;
};

/** Where the gate keeps what it makes; ignored by git. */
export function cacheOf(root: string): string {
  return join(root, '.cache/perf-gate');
}

/**
 * Builds a state by its own `npm run build`, in a work tree under the cache, or takes the build that is there. Both sides go
 * this way, so that nothing but their sources can differ. Throws the end of the log when the build fails.
 */
export async function buildSide(
  root: string,
  name: Side['name'],
  snapshot: Snapshot,
  say: Say,
): Promise<Side> {
  const label = nameOf(snapshot);
  const folder = join(cacheOf(root), snapshot.key);
  const dir = join(folder, 'build');
  const side: Side = {name, label, snapshot, dir};
  if (existsSync(dir)) {
    say(`${name} ${label}: the build is in the cache`);
    const now = new Date();
    utimesSync(folder, now, now);
    return side;
  }
  const tree = join(folder, 'tree');
  const clean = (): void => removeTree(root, tree);
  mkdirSync(folder, {recursive: true});
  clean();
  process.once('exit', clean);
  try {
    addTree(root, snapshot, tree);
    await provideModules(root, tree, folder, `${name} ${label}`, say);
    await runLogged(
      {
        what: `${name} ${label}: building`,
        command: 'npm',
        args: ['run', 'build'],
        folder: tree,
        log: join(folder, 'build.log'),
        // The bundler's cache lies in node_modules, which both sides share.
        env: {DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'},
      },
      say,
    );
    renameSync(join(tree, 'build'), dir);
  } finally {
    process.off('exit', clean);
    clean();
  }
  forgetOldBuilds(root);
  return side;
}

/** The checkout's node_modules where the lock files agree, else those that the lock file of this side asks for. */
async function provideModules(
  root: string,
  tree: string,
  folder: string,
  what: string,
  say: Say,
): Promise<void> {
  const [ours, theirs] = [root, tree].map((path) => readFileSync(join(path, 'package-lock.json'), 'utf8'));
  if (ours === theirs) {
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
    return;
  }
  await runLogged(
    {
      what: `${what}: npm ci (its lock file differs)`,
      command: 'npm',
      args: ['ci'],
      folder: tree,
      log: join(folder, 'npm-ci.log'),
    },
    say,
  );
}

function forgetOldBuilds(root: string): void {
  const cache = cacheOf(root);
  const byAge = readdirSync(cache)
    .map((name) => join(cache, name))
    .filter((folder) => existsSync(join(folder, 'build')))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const folder of byAge.slice(KEPT_BUILDS)) rmSync(folder, {recursive: true});
}

/** A copy of a build that may be changed. */
export function copyBuild(from: string, to: string): void {
  rmSync(to, {recursive: true, force: true});
  cpSync(from, to, {recursive: true});
}
