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
    findings: result.error.issues.map((issue) => at(lines, offsetOf(document, issue.path), describe(issue))),
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

function describe(issue: z.core.$ZodIssue): string {
  const key = issue.path.length === 0 ? '' : `\`${issue.path.join('.')}\`: `;
  return `${key}${issue.message}`;
}
