import type {Nodes, Parents, Root} from 'mdast';
import {commentText, misspeltMark} from '../../core/marks.ts';
import type {Place} from '../../core/site.ts';

/**
 * A mark that says why the numbers of a stretch of text are no claims. Inside of a paragraph or a table it holds for that block, on
 * a line of its own for all that follows up to the next heading.
 */
export type ContextMark = {
  readonly place: Place;
  readonly reason: string;
  readonly firstLine: number;
  readonly lastLine: number;
};

const comment = /^\s*\/\*\s*context\b:?\s*([\s\S]*?)\s*\*\/\s*$/;

/** The marks `{/* context: … *\/}` of a page. */
export function contextMarks(root: Root): readonly ContextMark[] {
  return marksIn(root, [], root);
}

/** The mark that holds for a line. */
export function markAt(marks: readonly ContextMark[], line: number): ContextMark | undefined {
  return marks.find(({firstLine, lastLine}) => line >= firstLine && line <= lastLine);
}

function marksIn(node: Nodes, ancestors: readonly Parents[], root: Root): readonly ContextMark[] {
  if ('children' in node) {
    const below = [...ancestors, node];
    return node.children.flatMap((child) => marksIn(child, below, root));
  }
  if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return [];
  const text = commentText(node.value);
  // A slip in the mark is told by `mdx`; what it was meant for is not told again.
  const slip = text !== undefined && misspeltMark(text)?.meant === 'context';
  const reason = comment.exec(node.value)?.[1] ?? (slip ? text.replace(/^[^:]*:\s*/, '') : undefined);
  if (reason === undefined) return [];
  const {line = 1, column = 1} = node.position?.start ?? {};
  const range = node.type === 'mdxFlowExpression' ? restOfSection(root, line) : blockOf(ancestors, node);
  return [{place: {line, column}, reason, ...range}];
}

type Range = {readonly firstLine: number; readonly lastLine: number};

function restOfSection(root: Root, line: number): Range {
  const next = root.children.find((node) => node.type === 'heading' && lineOf(node) > line);
  return {firstLine: line, lastLine: next === undefined ? Infinity : lineOf(next) - 1};
}

/** The paragraph, or the whole table: a mark in one of its cells holds for all of them. */
function blockOf(ancestors: readonly Parents[], node: Nodes): Range {
  const block =
    ancestors.find(({type}) => type === 'table') ??
    ancestors.findLast(({type}) => type === 'paragraph' || type === 'heading') ??
    node;
  return {firstLine: lineOf(block), lastLine: block.position?.end.line ?? lineOf(block)};
}

function lineOf({position}: Nodes): number {
  return position?.start.line ?? 1;
}
