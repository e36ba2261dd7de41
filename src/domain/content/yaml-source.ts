import {isNode, LineCounter, parseDocument, type Document} from 'yaml';
import type * as z from 'zod';
import type {Parsed, SourceFinding} from './finding.ts';

/**
 * Reads YAML by a schema. Every mistake is reported at once, at the line of the value that is wrong; a key that is missing is
 * reported where its parent stands.
 */
export function parseYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
): Parsed<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  if (document.errors.length > 0) {
    return {
      kind: 'findings',
      findings: document.errors.map((error) => at(lines, error.pos[0], `YAML: ${error.message}`)),
    };
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return {kind: 'ok', value: result.data};
  return {
    kind: 'findings',
    findings: result.error.issues.flatMap((issue) =>
      problemsOf(issue, document).map(({path, message}) => at(lines, offsetOf(document, path), message)),
    ),
  };
}

function at(lines: LineCounter, offset: number, message: string): SourceFinding {
  const {line, col} = lines.linePos(offset);
  return {line: Math.max(1, line), column: Math.max(1, col), message};
}

/** The offset of the node at `path`, or of its nearest parent that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

type Problem = {readonly path: readonly PropertyKey[]; readonly message: string};

/** What an issue says to who wrote the file: what zod says by itself is for programmers. */
function problemsOf(issue: z.core.$ZodIssue, document: Document): readonly Problem[] {
  const {path} = issue;
  const name = path.length === 0 ? '' : `\`${path.join('.')}\`: `;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${name}\`${key}\` is no field here: mend its name, or take it out`,
    }));
  if (!issue.message.startsWith('Invalid input')) return [{path, message: `${name}${issue.message}`}];
  const written: unknown = document.getIn(path);
  const expected = 'expected' in issue ? (words[issue.expected] ?? issue.expected) : 'another value';
  if (written === undefined && path.length > 0)
    return [{path, message: `${name}it is missing: write ${expected}`}];
  const found = written === null || written === undefined ? 'nothing' : 'something else';
  return [{path, message: `${name}${expected} is expected, and ${found} stands here`}];
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
