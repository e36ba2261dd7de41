import {checkRegistry} from '../../../domain/editions/check.ts';
import {parseRegistry} from '../../../domain/editions/registry.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {DataFile, Site} from '../../core/site.ts';
import {changedFrozen} from './changed-frozen.ts';

const mend = 'What an edition is and how one is frozen stands in ARCHITECTURE.md.';

/** editions.yaml fits its schema and agrees with versions.json and the frozen folders. */
export const editions: Rule = {
  id: 'editions',
  about: 'editions.yaml and versions.json fit each other, and no page of a frozen edition changes.',
  check: (site, {changes}) => {
    const registry = site.data.find(({kind}) => kind === 'editions');
    const versions = site.data.find(({kind}) => kind === 'versions');
    return [
      ...(registry === undefined ? [] : check(registry, versions, site)),
      ...changedFrozen(namesOf(versions), changes()),
    ];
  },
};

function namesOf(versions: DataFile | undefined): readonly string[] {
  return Array.isArray(versions?.yaml.value) ? versions.yaml.value.map(String) : [];
}

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

function check(registry: DataFile, versions: DataFile | undefined, {files}: Site): readonly RuleFinding[] {
  const parsed = parseRegistry(registry.source);
  const names = namesOf(versions);
  if (parsed.kind === 'findings')
    return (
      secondOpen(registry) ??
      parsed.findings.map(({message, ...place}) => errorAt(registry.file, place, message, mend))
    );
  const found = checkRegistry(parsed.value, names);
  const at = ({file, yaml}: DataFile, problems: typeof found.registry): readonly RuleFinding[] =>
    problems.map(({path, message}) => errorAt(file, yaml.placeOf(path), `${message}.`, mend));
  if (versions === undefined) return at(registry, found.registry);
  const withoutFolder = names.flatMap((name, index) => {
    const folder = `versioned_docs/version-${name}/`;
    if ([...files].some((file) => file.startsWith(folder))) return [];
    return [
      errorAt(
        versions.file,
        versions.yaml.placeOf([index]),
        `Edition ${name} has no pages: ${folder} is empty.`,
        `Run \`npm run new -- edition ${name}\`, or take it off the list.`,
      ),
    ];
  });
  return [...at(registry, found.registry), ...at(versions, found.versions), ...withoutFolder];
}
