import type {Root} from 'mdast';

/** What a finding is about: all numbers of one table, or of the text between two headings. */
export type Stretch = {readonly key: string; readonly kind: 'section' | 'table' | 'block'};

type Range = {readonly first: number; readonly last: number};

/**
 * The stretch of a page that a line belongs to, so that one idea is told once. A block with a `check-allow` over it stands for itself:
 * what it allows is that block.
 */
export function stretchOf(root: Root, source: string): (line: number) => Stretch {
  const tables = rangesOf(root, 'table');
  const headings = rangesOf(root, 'heading');
  const allowed = allowedBlocks(root, source.split(/\r?\n/));
  return (line) => {
    const block = allowed.find((range) => isIn(range, line));
    if (block !== undefined) return {key: `block ${block.first}`, kind: 'block'};
    const table = tables.find((range) => isIn(range, line));
    if (table !== undefined) return {key: `table ${table.first}`, kind: 'table'};
    const heading = headings.findLast(({first}) => first <= line);
    return {key: `section ${heading?.first ?? 0}`, kind: 'section'};
  };
}

function rangesOf(root: Root, type: 'table' | 'heading'): readonly Range[] {
  return root.children.flatMap((node) => (node.type === type ? rangeOf(node) : []));
}

/** The blocks under a comment that allows a finding of this rule. */
function allowedBlocks(root: Root, lines: readonly string[]): readonly Range[] {
  return root.children.flatMap((node, index) => {
    const before = root.children[index - 1]?.position;
    const text = before === undefined ? '' : lines.slice(before.start.line - 1, before.end.line).join('\n');
    return /check-allow\s+numbers:/.test(text) ? rangeOf(node) : [];
  });
}

function rangeOf({position}: Root['children'][number]): readonly Range[] {
  return position === undefined ? [] : [{first: position.start.line, last: position.end.line}];
}

function isIn({first, last}: Range, line: number): boolean {
  return first <= line && line <= last;
}
