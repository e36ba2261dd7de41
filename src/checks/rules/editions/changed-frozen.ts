import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Change} from '../../core/input.ts';
import type {Site} from '../../core/site.ts';

/** The frozen editions by name, as versions.json lists them. */
export function frozenNames({data}: Site): readonly string[] {
  const versions = data.find(({kind}) => kind === 'versions');
  return Array.isArray(versions?.yaml.value) ? versions.yaml.value.map(String) : [];
}

/** The files of editions that were frozen at the merge base and are no longer as they were. `versions` are the frozen ones of now. */
export function changedFrozen(
  versions: readonly string[],
  changes: readonly Change[],
): readonly RuleFinding[] {
  const former = changes.find(({file}) => file === 'versions.json');
  // What was frozen since has only new files.
  const before = former === undefined ? undefined : (former.before() ?? '');
  const frozen = versions.filter((name) => before === undefined || before.includes(`"${name}"`));
  return changes.flatMap((change) => {
    const touched = [change.file, change.from].find(
      (file) =>
        file !== undefined && frozen.some((name) => file.startsWith(`versioned_docs/version-${name}/`)),
    );
    return touched === undefined ? [] : [findingOf(touched, change)];
  });
}

function findingOf(touched: string, {kind, file, from}: Change): RuleFinding {
  const name = /^versioned_docs\/version-([^/]+)\//.exec(touched)?.[1] ?? '';
  const stays = 'letters of engagement name it, so it stays as it was';
  const mend =
    kind === 'added'
      ? 'Take the file away.'
      : `Put it back: \`git checkout origin/main -- ${kind === 'renamed' ? (from ?? file) : file}\`.`;
  return errorAt(
    file,
    {line: 1, column: 1},
    `Edition ${name} is frozen, and this file of it was ${kind}: ${stays}.`,
    `${mend} A correction belongs in docs/, with its reason below \`changes\` in editions.yaml (\`from: "${name}"\`).`,
  );
}
