import {withMends} from '../../../domain/content/mends.ts';
import {checkRegistry} from '../../../domain/editions/check.ts';
import {parseRegistry, type Registry} from '../../../domain/editions/registry.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {isPlaceholder} from '../../core/placeholders.ts';
import type {Rule} from '../../core/rule.ts';
import type {DataFile, Site} from '../../core/site.ts';
import {changedFrozen, frozenNames} from './changed-frozen.ts';
import {unreasoned} from './unreasoned.ts';

const reference = 'What an edition is and how one is frozen stands in ARCHITECTURE.md.';

/** editions.yaml fits its schema and agrees with versions.json and the frozen folders. */
export const editions: Rule = {
  id: 'editions',
  about:
    'editions.yaml and versions.json fit each other, no page of a frozen edition changes, and each that reads differently from the one before has its reason.',
  check: (site, {changes}) => {
    const registry = site.data.find(({kind}) => kind === 'editions');
    const versions = site.data.find(({kind}) => kind === 'versions');
    const frozen = changedFrozen(frozenNames(site), changes());
    return [
      ...(registry === undefined ? [] : check(registry, versions, site, frozen.length === 0)),
      ...frozen,
    ];
  },
};

/** A frozen edition that is said to be open keeps the fields of a frozen one: what the schema says of these would mislead. */
function secondOpen({file, yaml}: DataFile): readonly RuleFinding[] | undefined {
  const listed: unknown = Reflect.get(Object(yaml.value), 'editions');
  const open = (Array.isArray(listed) ? listed : []).flatMap((edition: unknown, index) =>
    Reflect.get(Object(edition), 'state') === 'open' ? [index] : [],
  );
  if (open.length < 2) return undefined;
  return open
    .slice(1)
    .map((index) =>
      errorAt(
        file,
        yaml.placeOf(['editions', index, 'state']),
        'Two editions are open, and only the first, which is docs/, can be.',
        'Write `state: frozen`.',
      ),
    );
}

/** An edition of versions.json whose folder is empty: its pages are gone, or it never was one. */
function withoutPages(
  {file, yaml}: DataFile,
  index: number,
  name: string,
  {editions}: Registry,
): RuleFinding {
  const folder = `versioned_docs/version-${name}/`;
  const isListed = editions.some((edition) => edition.name === name && edition.state === 'frozen');
  const message = isListed
    ? `${file} and editions.yaml list the frozen edition ${name}, whose pages are gone: ${folder} is empty.`
    : `${file} lists the edition ${name}, but editions.yaml lists no such frozen edition, and ${folder} is empty.`;
  const mend = isListed
    ? `Put the pages back: \`git checkout origin/main -- ${folder}\`.`
    : `Take \`"${name}"\` out of ${file}. To freeze the open edition of editions.yaml, run \`npm run new -- edition NAME\`, which writes both files and the pages.`;
  return errorAt(file, yaml.placeOf([index]), message, mend);
}

/** Reasons that were copied from a mend and never written: readers of two editions would see them. */
function copiedReasons({file, yaml}: DataFile, {changes}: Registry): readonly RuleFinding[] {
  return changes.flatMap(({page, reason}, index) =>
    isPlaceholder(reason)
      ? [
          errorAt(
            file,
            yaml.placeOf(['changes', index, 'reason']),
            `The reason of ${page} still is the placeholder “${reason}”.`,
            'Write in one sentence what changed and why, for somebody whose letter of engagement names the older edition.',
          ),
        ]
      : [],
  );
}

/** `isWhole`: no page of a frozen edition changed, so that they can be compared. */
function check(
  registry: DataFile,
  versions: DataFile | undefined,
  site: Site,
  isWhole: boolean,
): readonly RuleFinding[] {
  const {files, pages} = site;
  const parsed = parseRegistry(registry.source);
  const names = frozenNames(site);
  const hasPages = (name: string): boolean =>
    [...files].some((file) => file.startsWith(`versioned_docs/version-${name}/`));
  if (parsed.kind === 'findings')
    return (
      secondOpen(registry) ??
      withMends(parsed.findings, reference).map(({message, fix, ...place}) =>
        errorAt(registry.file, place, message, fix),
      )
    );
  const found = checkRegistry(parsed.value, names, hasPages);
  const copied = copiedReasons(registry, parsed.value);
  const at = ({file, yaml}: DataFile, problems: typeof found.registry): readonly RuleFinding[] =>
    withMends(
      problems.map(({path, message}) => ({...yaml.placeOf(path), message})),
      reference,
    ).map(({message, fix, ...place}) => errorAt(file, place, message, fix));
  if (versions === undefined) return [...copied, ...at(registry, found.registry)];
  const withoutFolder = names.flatMap((name, index) => {
    if (hasPages(name)) return [];
    return [{path: [index], finding: withoutPages(versions, index, name, parsed.value)}];
  });
  // Without pages an edition is not listed in editions.yaml either: one thing is wrong, and told once.
  const unlisted = found.versions.filter(
    ({path}) => !withoutFolder.some((other) => other.path[0] === path[0]),
  );
  if (isWhole && [found.registry, unlisted, withoutFolder].every(({length}) => length === 0)) {
    const compared = unreasoned(parsed.value, pages);
    return [...copied, ...at(registry, compared.registry), ...compared.pages];
  }
  return [
    ...copied,
    ...at(registry, found.registry),
    ...at(versions, unlisted),
    ...withoutFolder.map(({finding}) => finding),
  ];
}
