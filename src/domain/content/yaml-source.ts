import {isNode, LineCounter, parseDocument, type Document} from 'yaml';
import type * as z from 'zod';
import type {Parsed, SourceFinding} from './finding.ts';
import {issueText} from './issue-text.ts';
import {placeName} from './place-name.ts';
import {readUnknownFields, unknownFieldText, type UnknownField} from './unknown-fields.ts';
import {yamlMistakes} from './yaml-mistakes.ts';
import {keyOffset} from './yaml-places.ts';

/**
 * Reads YAML by a schema. Every mistake is reported at once, at the line of the value that is wrong; a key that is missing is
 * reported at the name of its parent.
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
      findings: yamlMistakes(source, document).map(({offset, message}) => at(lines, offset, message)),
    };
  }
  const value: unknown = document.toJS();
  const result = schema.safeParse(value);
  if (result.success) return {kind: 'ok', value: result.data};
  const {unknown, others} = readUnknownFields(schema, value, result.error.issues);
  return {
    kind: 'findings',
    findings: [
      ...others.map((issue) => {
        const place = issue.code === 'invalid_key' ? keyOffset : offsetOf;
        return at(lines, place(document, issue.path), issueText(schema, value, issue));
      }),
      ...unknown.map((field) => at(lines, keyOffset(document, field.path), unknownText(field))),
    ],
  };
}

/** What is wrong with a field that no schema knows; its mend is part of it. */
function unknownText(field: UnknownField): string {
  const owner = field.path.slice(0, -1);
  const known = field.meant === undefined ? ` ${field.fix}` : '';
  return `${unknownFieldText(field, owner.length === 0 ? 'this file' : placeName(owner))}${known}`;
}

function at(lines: LineCounter, offset: number, message: string): SourceFinding {
  const {line, col} = lines.linePos(offset);
  return {line: Math.max(1, line), column: Math.max(1, col), message};
}

/** The offset of the node at `path`; of a field that is missing, that of the name of its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : keyOffset(document, path);
}
