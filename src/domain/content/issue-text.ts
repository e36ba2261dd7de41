import type * as z from 'zod';
import {placeName} from './place-name.ts';
import {describedAt, fieldsAt, isNeeded} from './schema-fields.ts';
import {valueAt} from './unknown-fields.ts';

/** What an issue says to who wrote the file, with the field’s name and a line to copy: what zod says by itself is for programmers. */
export function issueText(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): string {
  const {path} = issue;
  const name = path.length === 0 ? '' : placeName(path);
  const found = valueAt(value, path);
  if ((found === undefined || found === null) && isOfValue(issue)) {
    if (name === '') return 'The file is empty: write `name: value` lines.';
    const state = found === null ? 'is empty' : 'is missing';
    return `${name} ${state}: write ${exampleOf(schema, path) ?? fieldsOf(schema, path) ?? expectedBy(issue)}`;
  }
  const key = path.at(-1);
  if (issue.code === 'invalid_key')
    return `${name}: “${String(key)}” cannot be a name: ${ownText(issue, found)}`;
  const copied = typeof key === 'string' ? lineToCopy(schema, issue, key, found) : undefined;
  if (copied !== undefined) return `${name}: ${ownText(issue, found)}: write ${copied}`;
  if (issue.code === 'invalid_format' && issue.format === 'date' && isDay.test(String(found)))
    return `${name}: “${String(found)}” is on no calendar: write a day that is`;
  const why = own.test(issue.message) ? ownText(issue, found) : issue.message;
  if (name !== '' && why.startsWith('write ') && isShown(issue, found))
    return `${name}: “${found}” cannot stand here: ${why}`;
  return name === '' ? why : `${name}: ${why}`;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** Where a text stands in place of a list, the list of it; in place of a mapping, the field’s example. */
function lineToCopy(
  schema: z.ZodType,
  issue: z.core.$ZodIssue,
  key: string,
  found: unknown,
): string | undefined {
  if (issue.code !== 'invalid_type' || typeof found !== 'string' || !own.test(issue.message))
    return undefined;
  if (issue.expected === 'array') return `\`${key}: [${inYaml(found)}]\``;
  return issue.expected === 'object' || issue.expected === 'record'
    ? (wordsAsField(schema, issue.path, key, found) ?? exampleOf(schema, issue.path))
    : undefined;
}

/** The author’s words as the first field of a mapping that takes any words there and needs no other: `conditions: {load: 100 keys}`. */
function wordsAsField(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  key: string,
  words: string,
): string | undefined {
  const fields = Object.entries(fieldsAt(schema, path));
  const [first] = fields;
  const takesWords = fields.every(([, field]) => !isNeeded(field) && field.safeParse('any words').success);
  return first === undefined || !takesWords ? undefined : `\`${key}: {${first[0]}: ${inYaml(words)}}\``;
}

/** A text within `[…]` or `{…}`, in quotes where it would be read as something else. */
function inYaml(words: string): string {
  return /^[\w .%/-]+$/.test(words) ? words : JSON.stringify(words);
}

/** Whether the issue is about what the value is; the others are about what it says, or about its neighbours. */
function isOfValue({code}: z.core.$ZodIssue): boolean {
  return code === 'invalid_type' || code === 'invalid_value' || code === 'invalid_union';
}

/** Whether it helps to repeat what stands there: a word or a number that is none of those that are possible. */
function isShown({code}: z.core.$ZodIssue, found: unknown): found is string | number {
  const ofValue = ['invalid_value', 'invalid_format', 'too_small', 'too_big'];
  if (!ofValue.includes(code)) return false;
  return typeof found === 'number' || (typeof found === 'string' && found !== '' && found.length <= 30);
}

/** How zod’s own messages begin. */
const own = /^(?:Invalid|Too (?:small|big)|Unrecognized|Not )/;

function ownText(issue: z.core.$ZodIssue, found: unknown): string {
  switch (issue.code) {
    case 'invalid_value':
      return `write ${expectedBy(issue)}`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'write another name';
    case 'too_small':
      return `write ${issue.minimum} or more`;
    case 'too_big':
      return `write ${issue.maximum} or less`;
    default:
      return `${expectedBy(issue)} is expected, and ${inWords(found)} stands here`;
  }
}

function exampleOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  // An item of a list is not the field that the line to copy is of.
  if (typeof path.at(-1) !== 'string') return undefined;
  const {example} = describedAt(schema, path);
  return example === undefined ? undefined : `for example \`${example}\``;
}

/** Of a mapping with fields of its own: those that it must have. */
function fieldsOf(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  const needed = Object.entries(fieldsAt(schema, path)).flatMap(([name, field]) =>
    isNeeded(field) ? [`\`${name}\``] : [],
  );
  return needed.length === 0 ? undefined : `its fields indented below it: ${needed.join(', ')} and others`;
}

function expectedBy(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' or ');
  return 'expected' in issue ? (words[issue.expected] ?? issue.expected) : 'another value';
}

const words: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of fields',
  record: 'a mapping of names',
};

function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a mapping' : `\`${JSON.stringify(value)}\``;
}
