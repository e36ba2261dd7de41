import type {Program} from 'estree';
import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';

/** Braces of a text that happen to be JavaScript, such as the set {1, 2}: a reader would see `2`, or nothing. */
export function lostBraces({file, root}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, (node) => {
    if (node.type !== 'mdxTextExpression' && node.type !== 'mdxFlowExpression') return;
    const {value, data, position} = node;
    if (position === undefined || !isLost(data?.estree)) return;
    findings.push(
      errorAt(
        file,
        position.start,
        `Braces hold JavaScript in MDX, and a reader would not see \`{${value}}\` as it is written.`,
        `Write \`\\{${value}\\}\`, or put the braces into backquotes.`,
      ),
    );
  });
  return findings;
}

function isLost(program: Program | null | undefined): boolean {
  if (!program) return false;
  const [statement] = program.body;
  if (statement === undefined) return (program.comments ?? []).length === 0;
  if (statement.type !== 'ExpressionStatement') return false;
  const {expression} = statement;
  if (expression.type === 'Literal') return typeof expression.value === 'number';
  return expression.type === 'SequenceExpression' || expression.type === 'ArrowFunctionExpression';
}
