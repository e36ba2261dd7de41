import {isMap, isNode, isSeq, parseDocument, stringify, type Document} from 'yaml';

/**
 * study.yaml with one more revision, in the form of the one before. Every other character stays as it is; where the list is written
 * in a form that has no lines of its own, such as `[{…}]`, the whole file is set anew, with its comments. `list` names another list of
 * another file, such as the changes of editions.yaml.
 */
export function appendRevision(
  source: string,
  revision: Readonly<Record<string, string>>,
  list = 'revisions',
): string {
  const document = parseDocument(source);
  return insertLines(source, document, revision, list) ?? setAnew(document, revision, list);
}

function insertLines(
  source: string,
  document: Document,
  revision: Readonly<Record<string, string>>,
  name: string,
): string | undefined {
  const list = document.get(name, true);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  if (!isNode(last) || !isMap(last) || !last.range) return undefined;
  const [start, end] = last.range;
  const indent = /^( *)- $/.exec(source.slice(source.lastIndexOf('\n', start - 1) + 1, start))?.[1];
  if (indent === undefined) return undefined;
  const text = stringify(revision, {
    lineWidth: 0,
    flowCollectionPadding: false,
    collectionStyle: last.flow === true ? 'flow' : 'block',
  }).trimEnd();
  const lines = text.split('\n').map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
  // A map's range may reach into the lines after it; a comment behind its last value belongs to it.
  const valueEnd = start + source.slice(start, end).trimEnd().length;
  const lineEnd = source.indexOf('\n', valueEnd);
  const at = lineEnd < 0 ? source.length : lineEnd;
  const newline = source.includes('\r\n') ? '\r\n' : '\n';
  const before = source.slice(0, at).replace(/\r$/, '');
  return `${before}${newline}${lines.join(newline)}${lineEnd < 0 ? newline : source.slice(before.length)}`;
}

function setAnew(document: Document, revision: Readonly<Record<string, string>>, list: string): string {
  document.addIn([list], document.createNode(revision));
  return document.toString({lineWidth: 0, flowCollectionPadding: false});
}
