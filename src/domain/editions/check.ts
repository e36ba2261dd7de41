import type {Edition, Problem, Registry} from './registry.ts';

/** What disagrees, by the file in which it is to be mended. */
export type Disagreements = {readonly registry: readonly Problem[]; readonly versions: readonly Problem[]};

/**
 * Checks `editions.yaml` in itself and against `versions.json`, the frozen editions that exist as folders; `hasPages` says it of a folder,
 * where that is known. Every message says what to write.
 */
export function checkRegistry(
  {editions, changes}: Registry,
  versions: readonly string[],
  hasPages?: (name: string) => boolean,
): Disagreements {
  const names = editions.map((edition) => edition.name);
  return {
    registry: [
      ...editions.flatMap((edition, index) => checkEdition(edition, index, editions, versions, hasPages)),
      ...changes.flatMap((change, index) => checkStep(change, index, names)),
    ],
    versions: versions.flatMap((name, index) =>
      names.includes(name)
        ? []
        : [
            {
              path: [index],
              message: `the edition ${name} is frozen, and editions.yaml does not list it: add there below \`editions\` \`- {name: "${name}", state: frozen, published: YYYY-MM-DD, summary: "…"}\``,
            },
          ],
    ),
  };
}

function checkEdition(
  edition: Edition,
  index: number,
  editions: readonly Edition[],
  versions: readonly string[],
  hasPages: ((name: string) => boolean) | undefined,
): readonly Problem[] {
  const {name, state} = edition;
  const problems: Problem[] = [];
  const path = ['editions', index];
  if (editions.findIndex((other) => other.name === name) < index) {
    problems.push({
      path: [...path, 'name'],
      message: `the edition ${name} is listed twice: keep one of the two`,
    });
  }
  if (index === 0 && state !== 'open') {
    problems.push({
      path: [...path, 'state'],
      message: 'the first edition is the one in docs/: list an edition with `state: open` above this one',
    });
  }
  if (index > 0 && state === 'open') {
    problems.push({
      path: [...path, 'state'],
      message: `only the first edition is open: freeze ${name} or move it to the top`,
    });
  }
  const newer = editions[index - 1];
  if (newer && sequence(newer.name) < sequence(name)) {
    problems.push({
      path: [...path, 'name'],
      message: `editions are listed newest first: move ${name} above ${newer.name}`,
    });
  }
  if (state === 'frozen' && !versions.includes(name)) {
    problems.push({
      path: [...path, 'name'],
      message: `editions.yaml says that the edition ${name} is frozen, and versions.json does not list it: ${unlistedMend(name, hasPages?.(name))}`,
    });
  }
  return problems;
}

/** `pages` where it is known whether the folder of the edition has some. */
function unlistedMend(name: string, pages: boolean | undefined): string {
  const add = `add \`"${name}"\` to versions.json`;
  const order = 'newest first, as editions.yaml lists them';
  const folder = `versioned_docs/version-${name}/`;
  if (pages === undefined)
    return `${add} (${order}) if ${folder} has pages. If not, the edition was never frozen, and its entry goes`;
  return pages
    ? `${add}, ${order}`
    : `take its entry out here, since the edition was never frozen and ${folder} has no page`;
}

/** Changes are recorded from one edition to the next; reasons across several are put together from the steps. */
function checkStep(
  {from, to}: Registry['changes'][number],
  index: number,
  names: readonly string[],
): readonly Problem[] {
  const unknown = (['from', 'to'] as const).filter((key) => !names.includes(key === 'from' ? from : to));
  if (unknown.length > 0) {
    return unknown.map((key) => ({
      path: ['changes', index, key],
      message: `there is no edition ${key === 'from' ? from : to}: write one of ${names.join(', ')}`,
    }));
  }
  const next = names[names.indexOf(from) - 1];
  if (next === to) return [];
  const mend = next === undefined ? 'write an older edition in `from`' : `write \`to: "${next}"\``;
  return [
    {
      path: ['changes', index, 'to'],
      message: `a change leads from one edition to the next, and ${to} does not follow ${from}: ${mend}`,
    },
  ];
}

/** `2026.10` after `2026.9`. */
function sequence(name: string): number {
  const [year = 0, number = 0] = name.split('.').map(Number);
  return year * 1000 + number;
}
