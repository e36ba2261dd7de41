import {nearest, suggest} from '../../src/domain/content/nearest.ts';
import {ScaffoldError} from './scaffold-error.ts';

/** What `npm run new` makes, each with what is typed behind it. */
export const forms = {
  note: 'note "TITLE" [--receipt]',
  practice: 'practice "TITLE"',
  'case-study': 'case-study SLUG [--title "…"]',
  revision: 'revision SLUG --kind clarification --reason "…"',
  edition: 'edition NAME',
  lab: 'lab "TITLE"',
  check: 'check ID',
} as const;

export type Kind = keyof typeof forms;

/** The kind that the words of a command name, and the name of what is made. @throws {ScaffoldError} that says what to type instead */
export function kindAndName([written = '', ...names]: readonly string[]): {
  readonly kind: Kind;
  readonly name: string;
} {
  const kind = kinds.find((known) => known === written);
  if (kind === undefined) throw unknownKind(written, names);
  const [name] = names;
  if (name === undefined || name.trim() === '')
    throw new ScaffoldError(`A name is missing. Write: npm run new -- ${forms[kind]}`);
  if (names.length === 1) return {kind, name};
  throw new ScaffoldError(
    isTitled(kind)
      ? `A title of several words stands in quotes. Write: npm run new -- ${kind} "${names.join(' ')}"`
      : `A name is one word. Write: npm run new -- ${kind} ${names.join('-').toLowerCase()}`,
  );
}

const kinds = Object.keys(forms) as readonly Kind[];

function isTitled(kind: Kind): boolean {
  return forms[kind].includes('"TITLE"');
}

function unknownKind(written: string, names: readonly string[]): ScaffoldError {
  const near = nearest(written, kinds) as Kind | undefined;
  if (near === undefined && names.length === 0 && /\s/.test(written))
    return new ScaffoldError(
      `What “${written}” is to be is missing. Write: npm run new -- note "${written}", or another of ${kinds.join(', ')}.`,
    );
  const mend =
    near === undefined ? suggest(written, kinds) : `Write: npm run new -- ${near} ${lineEnd(near, names)}`;
  return new ScaffoldError(`There is no \`${written}\` to make. ${mend}`);
}

/** The names as they were typed, in quotes where they are a title; what is to be typed where there are none. */
function lineEnd(kind: Kind, names: readonly string[]): string {
  if (names.length === 0) return forms[kind].slice(kind.length + 1);
  return isTitled(kind) ? `"${names.join(' ')}"` : names.join('-');
}
