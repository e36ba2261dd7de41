import type * as z from 'zod';
import {splitMend} from '../mends.ts';
import {describedAt} from '../schema-fields.ts';
import {readUnknownFields, unknownFieldText, valueAt} from '../unknown-fields.ts';

/** One mistake in a mapping that an author wrote: the field (by path), what is wrong, what to write instead. */
export type FieldProblem = {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly fix: string;
  /** Where it is told, if not at its own path: a field that is missing stands nowhere, but what asks for it does. */
  readonly at?: readonly PropertyKey[];
};

/** Every mistake of `value` by `schema`, in words; none means that it fits. `owner` names what it belongs to: `a field note`. */
export function fieldProblems(schema: z.ZodType, value: unknown, owner: string): readonly FieldProblem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  const {unknown, others} = readUnknownFields(schema, value, result.error.issues);
  return [
    ...others.flatMap((issue) => problemsOf(schema, value, issue, owner)),
    ...unknown.map((field) => ({path: field.path, message: unknownFieldText(field, owner), fix: field.fix})),
  ];
}

function problemsOf(
  schema: z.ZodType,
  value: unknown,
  issue: z.core.$ZodIssue,
  owner: string,
): readonly FieldProblem[] {
  const {path} = issue;
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
  const {description = '', example} = describedAt(schema, path);
  const found = valueAt(value, path);
  if (found === undefined)
    return [
      {
        path,
        message: `\`${field}\` is missing in ${owner}${issue.code === 'custom' ? `: ${issue.message}` : ''}.`,
        fix: fixOf(description, example, 'Add'),
        ...placeOf(issue),
      },
    ];
  const {wrong, mend} =
    issue.code === 'custom' ? splitMend(issue.message) : {wrong: issue.message, mend: undefined};
  const why =
    found === null ? 'it is empty' : issue.code === 'invalid_type' ? typeMessage(found, issue) : wrong;
  // What is told of a field beside others is told with what to write; the field’s example would contradict it.
  const fix =
    issue.code === 'custom' && description !== ''
      ? [mend, description].filter(Boolean).join(' ')
      : fixOf(description, example, 'Write');
  return [{path, message: `\`${field}\`: ${why}.`, fix}];
}

/** What a refinement says of its place, as `params: {at: ['question']}`. */
function placeOf(issue: z.core.$ZodIssue): Pick<FieldProblem, 'at'> {
  const at: unknown = issue.code === 'custom' ? issue.params?.['at'] : undefined;
  return Array.isArray(at) ? {at: at.map(String)} : {};
}

function fixOf(description: string, example: string | undefined, verb: string): string {
  return example === undefined
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
