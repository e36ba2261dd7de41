import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {commentText, marks} from '../../core/marks.ts';
import type {Page} from '../../core/site.ts';

/** Every `truncate` but the first: a text is cut once for its summary, and nothing reads the others. */
export function secondCuts({file, root}: Page): readonly RuleFinding[] {
  const lines: number[] = [];
  const findings: RuleFinding[] = [];
  visit(root, (node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return;
    if (commentText(node.value) !== marks.truncate || node.position === undefined) return;
    const {start} = node.position;
    if (lines.length > 0)
      findings.push(
        errorAt(
          file,
          start,
          `The text is cut for its summary in line ${lines[0]} already: nothing reads this second mark.`,
          'Take one of the two `{/* truncate */}` out.',
        ),
      );
    lines.push(start.line);
  });
  return findings;
}
