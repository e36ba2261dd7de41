import type * as z from 'zod';
import {suggest} from '../nearest.ts';

/** One mistake in a mapping that an author wrote: the field (by path), what is wrong, what to write instead. */
export type FieldProblem = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
};

type Described = {readonly description?: string | undefined; readonly example?: unknown};

/** Every mistake of `value` by `schema`, in words; none means that it fits. `owner` names what it belongs to: `a field note`. */
export function fieldProblems(schema: z.ZodType, value: unknown, owner: string): readonly FieldProblem[] {
  const result = schema.safeParse(value);
  return result.success
    ? []
    : result.error.issues.flatMap((issue) => problemsOf(schema, value, issue, owner));
}

function problemsOf(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  owner: string,
): readonly FieldProblem[] {
  const {path} = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(unwrap(schemaAt(schema, path))));
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `\`${key}\` is no field of ${owner}.`,
      fix: suggest(key, known),
    }));
  }
  if (issue.code === 'invalid_key') {
    return [
      {
        path,
        message: `\`${String(path.at(-1))}\` cannot be a key.`,
        fix: 'Write lower-case words joined by hyphens.',
      },
    ];
  }
  if (path.length === 0)
    return [
      {path, message: `This is ${inWords(value)}, a mapping is expected.`, fix: 'Write `key: value` lines.'},
    ];
  const field = String(path.findLast((part) => typeof part === 'string'));
  const {description = '', example} = describedField(schema, path);
  const found = valueAt(value, path);
  if (found === undefined)
    return [{path, message: `\`${field}\` is missing in ${owner}.`, fix: fixOf(description, example, 'Add')}];
  const why =
    found === null
      ? 'it is empty'
      : issue.code === 'invalid_type'
        ? typeMessage(found, issue)
        : issue.message;
  return [{path, message: `\`${field}\`: ${why}.`, fix: fixOf(description, example, 'Write')}];
}

function fixOf(description: string, example: unknown, verb: string): string {
  return typeof example !== 'string'
    ? `${verb} it as its schema says.`
    : `${verb} for example \`${example}\`. ${description}`.trim();
}

function typeMessage(found: unknown, issue: z.core.$ZodIssueInvalidType): string {
  const expected: Partial<Record<typeof issue.expected, string>> = {
    string: 'text',
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    boolean: 'true or false',
  };
  return `it is ${inWords(found)}, ${expected[issue.expected] ?? `a ${issue.expected}`} is expected`;
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return typeof value === 'string' ? `the text “${value}”` : `\`${JSON.stringify(value)}\``;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (parent, key) => (parent instanceof Object ? Reflect.get(parent, key) : undefined),
    value,
  );
}

/** The schema of the mapping at `path`: through the values of a record, the items of a list and the fields of an object. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    const {valueType, element}: Inner = Object(unwrap(current)?.def);
    current = valueType ?? element ?? shapeOf(unwrap(current))[String(key)];
  }
  return current;
}

type Inner = {
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
};

/** What an optional field holds where it is there. */
function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
  const {innerType}: Inner = Object(schema?.def);
  return innerType ?? schema;
}

function describedField(schema: z.ZodType, path: readonly PropertyKey[]): Described {
  const depth = path.findLastIndex((part) => typeof part === 'string');
  return schemaAt(schema, path.slice(0, depth + 1))?.meta() ?? {};
}

function shapeOf(schema: z.ZodType | undefined): Readonly<Record<string, z.ZodType>> {
  return schema !== undefined && 'shape' in schema ? (schema.shape as Record<string, z.ZodType>) : {};
}
