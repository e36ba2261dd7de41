import {compareFindings, type Finding} from './finding.ts';
import type {Rule} from './rule.ts';
import type {Site} from './site.ts';

/** How much a run looked at; a run that looked at nothing is no success. */
export type Counts = {readonly files: number; readonly links: number; readonly images: number};

export type Run = {readonly findings: readonly Finding[]; readonly counts: Counts};

/**
 * Applies every rule to the whole site and keeps the findings of `paths` (files or folders from the root; none means all). A path
 * that names no checked file, and a site without a file or a link, is a finding: an empty run would pass for ever.
 */
export function run(site: Site, rules: readonly Rule[], paths: readonly string[] = []): Run {
  const wanted = (file: string): boolean =>
    paths.length === 0 || paths.some((path) => file === path || file.startsWith(`${path}/`));
  const found = rules.flatMap(({id, check}) =>
    check(site).map((finding): Finding => ({...finding, rule: id})),
  );
  const pages = site.pages.filter(({file}) => wanted(file));
  const counts = {
    files: pages.length + [...site.data, ...site.transcripts].filter(({file}) => wanted(file)).length,
    links: pages.reduce((sum, {links}) => sum + links.length, 0),
    images: pages.reduce((sum, {images}) => sum + images.length, 0),
  };
  const empty = paths.length === 0 ? emptySite(counts) : paths.flatMap((path) => emptyPath(site, path));
  return {findings: [...empty, ...found.filter(({file}) => wanted(file)).toSorted(compareFindings)], counts};
}

function emptySite({files, links}: Counts): readonly Finding[] {
  if (files === 0)
    return [
      minimum(
        '.',
        'No content was found: docs/, blog/ and case-studies/ hold no file.',
        'Run it in the root of the repository.',
      ),
    ];
  if (links === 0)
    return [
      minimum(
        '.',
        `${files} files were read and not one link was seen.`,
        'A site has links: look at how src/checks/core reads them.',
      ),
    ];
  return [];
}

function emptyPath({pages, data, transcripts}: Site, path: string): readonly Finding[] {
  const isChecked = [...pages, ...data, ...transcripts].some(
    ({file}) => file === path || file.startsWith(`${path}/`),
  );
  return isChecked
    ? []
    : [
        minimum(
          path,
          'No checked file has this path.',
          'Name a file or folder of docs/, blog/ or case-studies/, from the root.',
        ),
      ];
}

function minimum(file: string, message: string, fix: string): Finding {
  return {rule: 'minimum-counts', severity: 'error', file, line: 1, column: 1, message, fix};
}
