import type * as z from 'zod';
import {cutTexts, type CutText} from './cut-text.ts';
import {nearest, suggest} from './nearest.ts';
import {fieldsAt} from './schema-fields.ts';

/**
 * A field that no schema knows, by its path: which known one it stands for, where it is a likely slip, and what to write. It may be
 * no field, but the rest of a text that a comma `cut`.
 */
export type UnknownField = {
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly meant: string | undefined;
  readonly fix: string;
  readonly cut?: CutText;
};

/**
 * The unknown fields among the issues of `value`, and the other issues. A misspelt field is told once: the one that it was meant to be
 * is no longer told as missing. What stands there already was not meant, since no two fields have one name.
 */
export function readUnknownFields(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): {readonly unknown: readonly UnknownField[]; readonly others: readonly z.core.$ZodIssue[]} {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? inMapping(schema, value, issue) : [],
  );
  const meant = new Set(
    unknown.flatMap(({path, meant}) => (meant === undefined ? [] : [keyOf([...path.slice(0, -1), meant])])),
  );
  // What is told of half a text is not true of the whole.
  const wrong = new Set(
    unknown.flatMap(({path, cut}) => (cut === undefined ? [] : [keyOf([...path.slice(0, -1), cut.field])])),
  );
  return {
    unknown,
    others: issues.filter(
      ({code, path}) => code !== 'unrecognized_keys' && !meant.has(keyOf(path)) && !wrong.has(keyOf(path)),
    ),
  };
}

function inMapping(
  schema: z.ZodType,
  value: unknown,
  {path, keys}: z.core.$ZodIssueUnrecognizedKeys,
): readonly UnknownField[] {
  const written = Object(valueAt(value, path)) as object;
  const open = Object.keys(fieldsAt(schema, path)).filter((name) => !Object.hasOwn(written, name));
  // What stands outside every mapping is never in braces.
  const cut = path.length === 0 ? [] : cutTexts(written, keys, (name) => nearest(name, open) !== undefined);
  return keys.flatMap((name): UnknownField | readonly UnknownField[] => {
    const own = cut.find(({rests}) => rests.includes(name));
    if (own !== undefined) return own.rests[0] === name ? cutField(path, name, own) : [];
    const meant = nearest(name, open);
    const others = open.length === 0 ? 'Take it out.' : `${suggest(name, open)} Or take it out.`;
    return {path: [...path, name], name, meant, fix: meant === undefined ? others : `Write \`${meant}\`.`};
  });
}

function cutField(path: readonly PropertyKey[], name: string, cut: CutText): UnknownField {
  const fix = `Write the whole text in quotes: \`${cut.field}: ${JSON.stringify(cut.text)}\`.`;
  return {path: [...path, name], name, meant: undefined, fix, cut};
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

/** What stands at `path`; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (parent instanceof Object ? Reflect.get(parent, key) : undefined),
    value,
  );
}

/** `` `desciption` is not a field of a field note; did you mean `description`? `` */
export function unknownFieldText({name, meant, cut}: UnknownField, owner: string): string {
  if (cut !== undefined)
    return `Inside \`{…}\` a comma ends a text: \`${cut.field}\` ends before \`${name}\`, which is read as a field of its own.`;
  return `\`${name}\` is not a field of ${owner}${meant === undefined ? '.' : `; did you mean \`${meant}\`?`}`;
}
