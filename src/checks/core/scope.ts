/**
 * What a run is about: everything, the files and folders that were named, or what changed since a commit. Where a change `takesAway`
 * what other pages refer to, the rules on references look at all of them.
 */
export type Scope =
  | {readonly kind: 'all'}
  | {readonly kind: 'paths'; readonly paths: readonly string[]}
  | {readonly kind: 'changed'; readonly files: ReadonlySet<string>; readonly takesAway?: boolean};

/** Whether a file of the repository belongs to the scope. */
export function isWanted(scope: Scope, file: string): boolean {
  switch (scope.kind) {
    case 'all':
      return true;
    case 'paths':
      return scope.paths.some((path) => isBelow(file, path));
    case 'changed':
      return scope.files.has(file);
  }
}

/** Whether a file is `path` or lies in the folder `path`. */
export function isBelow(file: string, path: string): boolean {
  return file === path || file.startsWith(`${path}/`);
}
