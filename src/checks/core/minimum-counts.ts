import {nearest} from '../../domain/content/nearest.ts';
import type {Finding} from './finding.ts';
import type {Input} from './input.ts';
import type {Counts} from './run.ts';
import {isBelow, type Scope} from './scope.ts';

/** What a run has to say about having looked at nothing. That nothing changed is no mistake. */
export function emptyRun({site, files}: Input, scope: Scope, {links}: Counts): readonly Finding[] {
  switch (scope.kind) {
    case 'all':
      return emptySite(site.pages.length + site.data.length + site.transcripts.length, links);
    case 'changed':
      return [];
    case 'paths':
      return scope.paths
        .filter((path) => !files.some(({file}) => isBelow(file, path)))
        .map((path) =>
          minimum(path, `There is no file or folder ${path} that the check reads.`, mendOf(path, site.files)),
        );
  }
}

/** A path as it was meant: one of the same name elsewhere, or one of nearly this name. */
function mendOf(path: string, files: ReadonlySet<string>): string {
  const name = path.replace(/^.*\//, '');
  const folders = [...files].flatMap((file) =>
    [...file.matchAll(/\//g)].map(({index}) => file.slice(0, index)),
  );
  const known = [...new Set([...files, ...folders])];
  const same = known.filter((other) => other.endsWith(`/${name}`));
  const meant = same.length > 0 ? same.toSorted().slice(0, 3) : [nearest(path, known) ?? []].flat();
  const write = 'Write a path from the folder in which you are, or from the root of the repository';
  return meant.length === 0 ? `${write}.` : `${write}: ${meant.map((one) => `\`${one}\``).join(' or ')}.`;
}

function emptySite(texts: number, links: number): readonly Finding[] {
  if (texts === 0)
    return [
      minimum(
        '.',
        'No content was found: docs/, blog/ and case-studies/ hold no file.',
        'Run the check in the root of the repository.',
      ),
    ];
  if (links === 0)
    return [
      minimum(
        '.',
        `${texts} files were read and not one link was seen.`,
        'A site has links: look at how src/checks/core reads them.',
      ),
    ];
  return [];
}

function minimum(file: string, message: string, fix: string): Finding {
  return {rule: 'minimum-counts', severity: 'error', file, line: 1, column: 1, message, fix};
}
