import path from 'node:path';
import {CannotRun, changesSince, commitsSince, mergeBase} from './git.ts';
import {takesAway} from './gone.ts';
import type {Change, Input} from './input.ts';
import {listFolder, listRepository} from './list-repository.ts';
import {readSite} from './read-site.ts';
import {isWanted, type Scope} from './scope.ts';
import type {Site} from './site.ts';
import {once, sourceFile} from './source-file.ts';

/** What a run is asked for, and its surroundings. `built` is the folder of the built site, from `root`. */
export type Request = {
  readonly root: string;
  readonly paths: readonly string[];
  readonly changed: boolean;
  readonly base: string | undefined;
  readonly built: string | undefined;
  readonly today: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** Reads what a run needs. @throws CannotRun where git cannot answer, or the built site is not there */
export function readInput(request: Request): {readonly input: Input; readonly scope: Scope} {
  const {root, today, environment} = request;
  const changes = changesOf(request);
  const site = readSite(root);
  const scope = scopeOf(request, changes, site);
  const listed = listRepository(root);
  // A file that was named is checked even if git ignores it.
  const named = scope.kind === 'paths' ? scope.paths.flatMap((name) => listFolder(root, name)) : [];
  const known = new Map(
    [...new Set([...listed, ...named])].toSorted().map((file) => [file, sourceFile(root, file)]),
  );
  const input: Input = {
    site,
    pages: site.pages.filter(({file}) => isWanted(scope, file)),
    files: [...known.values()].filter(({file}) => isWanted(scope, file)),
    file: (file) => known.get(file),
    built: request.built === undefined ? undefined : builtFiles(root, request.built),
    changes: () => changes().changes,
    commits: once(() => (changes().base === undefined ? [] : commitsSince(root, changes().base ?? ''))),
    today,
    environment,
  };
  return {input, scope};
}

type Since = {readonly base: string | undefined; readonly changes: readonly Change[]};

/** A rule that looks at changes says nothing where git knows no base; `--changed` needs one. */
function changesOf({root, base, changed}: Request): () => Since {
  return once(() => {
    try {
      const commit = mergeBase(root, base);
      return {base: commit, changes: changesSince(root, commit)};
    } catch (error) {
      if (error instanceof CannotRun && !changed && base === undefined) return {base: undefined, changes: []};
      throw error;
    }
  });
}

function scopeOf({paths, changed}: Request, changes: () => Since, site: Site): Scope {
  if (paths.length > 0) return {kind: 'paths', paths};
  if (!changed) return {kind: 'all'};
  const all = changes().changes;
  return {kind: 'changed', files: new Set(all.map(({file}) => file)), takesAway: takesAway(all, site)};
}

function builtFiles(root: string, folder: string): Input['built'] {
  const files = listFolder(root, folder);
  if (files.length === 0)
    throw new CannotRun(`${path.join(root, folder)} holds no built site. Make it first: npm run build`);
  return files.map((file) => sourceFile(root, file));
}
