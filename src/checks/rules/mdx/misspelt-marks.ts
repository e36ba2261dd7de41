import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {commentText, marks, misspeltMark} from '../../core/marks.ts';
import type {Page} from '../../core/site.ts';

const list = Object.values(marks)
  .map((form) => `\`{/* ${form} */}\``)
  .join(', ');

/** Comments that look like a mark and are none: nothing would read them, and nobody see it. */
export function misspeltMarks({file, root}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, (node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return;
    const comment = commentText(node.value);
    const mark = comment === undefined ? undefined : misspeltMark(comment);
    if (mark === undefined || node.position === undefined) return;
    findings.push(
      errorAt(
        file,
        node.position.start,
        `\`${mark.written}\` is no mark: nothing reads this comment.`,
        `Write \`${mark.meant}\`. Marks are ${list}, and \`{/* #id */}\` at the end of a heading; a comment of your own begins with another word.`,
      ),
    );
  });
  return findings;
}
