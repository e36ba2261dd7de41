import {visit} from 'unist-util-visit';
import {commentId} from '../../../domain/content/routes/heading-id.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';

/** Marks of ids that give none: a heading has one, at its end. The text in front of the last is part of the address otherwise. */
export function secondMarks({file, root}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, 'heading', ({children}) => {
    const comments = children.flatMap((node, index) => {
      const comment =
        node.type === 'mdxTextExpression' ? /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(node.value)?.[1] : undefined;
      const id = comment === undefined ? undefined : commentId(comment);
      return id === undefined ? [] : [{id, index, place: node.position?.start}];
    });
    const last = comments.at(-1);
    for (const {id, index, place} of comments) {
      if (index === children.length - 1 || place === undefined) continue;
      const isEnd = last?.index === children.length - 1;
      findings.push(
        errorAt(
          file,
          place,
          isEnd
            ? `The heading has two ids: \`${id}\`, and \`${last.id}\` at its end, which is the one that counts.`
            : `The id \`${id}\` does not stand at the end of the heading, and gives it none.`,
          isEnd
            ? `Delete \`{/* #${id} */}\`. If links name \`#${id}\`, delete \`{/* #${last.id} */}\` and put \`{/* #${id} */}\` at the end.`
            : `Move \`{/* #${id} */}\` to the end of the line.`,
        ),
      );
    }
  });
  return findings;
}
