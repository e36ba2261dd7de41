import type {Nodes} from 'mdast';
import {commentText} from '../core/marks.ts';

/**
 * Whether nothing inside a link or a heading says anything to who listens. A picture is not silent (whether it has a text is asked of it),
 * nor is a component or an expression, which may bring words.
 */
export function isSilent(node: Nodes): boolean {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value.trim() === '';
  if (node.type === 'mdxTextExpression') return commentText(node.value) !== undefined;
  if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
    const isElement = /^[a-z]/.test(node.name ?? 'a') && !['img', 'svg'].includes(node.name ?? '');
    return isElement && node.children.every(isSilent);
  }
  return 'children' in node && node.children.every(isSilent);
}
