import type * as z from 'zod';
import {nearest, suggest} from './nearest.ts';
import {fieldsAt} from './schema-fields.ts';

/** A field that no schema knows, by its path: which known one it stands for, where it is a likely slip, and what to write. */
export type UnknownField = {
  readonly path: readonly PropertyKey[];
  readonly name: string;
  readonly meant: string | undefined;
  readonly fix: string;
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
  return {
    unknown,
    others: issues.filter(({code, path}) => code !== 'unrecognized_keys' && !meant.has(keyOf(path))),
  };
}

function inMapping(
  schema: z.ZodType,
  value: unknown,
  {path, keys}: z.core.$ZodIssueUnrecognizedKeys,
): readonly UnknownField[] {
  const written = Object(valueAt(value, path)) as object;
  const open = Object.keys(fieldsAt(schema, path)).filter((name) => !Object.hasOwn(written, name));
  return keys.map((name) => {
    const meant = nearest(name, open);
    const others = open.length === 0 ? 'Take it out.' : `${suggest(name, open)} Or take it out.`;
    return {path: [...path, name], name, meant, fix: meant === undefined ? others : `Write \`${meant}\`.`};
  });
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
export function unknownFieldText({name, meant}: UnknownField, owner: string): string {
  return `\`${name}\` is not a field of ${owner}${meant === undefined ? '.' : `; did you mean \`${meant}\`?`}`;
}
