import {isMap, isNode, isScalar, LineCounter, parseDocument, type Document} from 'yaml';

/** A place in a source, both 1-based. */
export type SourcePlace = {readonly line: number; readonly column: number};

/** Where the last key of `path` stands in a YAML document, or the nearest parent that does, or the start. */
export function keyOffset(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const name = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({key}) => (isScalar(key) ? key.value : key) === name);
      if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
    }
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

/** Finds where keys stand in a YAML or JSON source that was read before: `placesIn(source)(['claims', 'p99'])`. */
export function placesIn(source: string): (path: readonly PropertyKey[]) => SourcePlace {
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  return (path) => {
    const {line, col} = lines.linePos(keyOffset(document, path));
    return {line: Math.max(1, line), column: Math.max(1, col)};
  };
}
