import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {placeAt} from '../../core/mdx-source.ts';
import {placeholders, yourWords} from '../../core/placeholders.ts';
import type {Page} from '../../core/site.ts';

/** Where a text ends in a bracket that opens, with the text in round ones that may stand before it. */
const opened = /(?:\((?<text>[^()]*)\))?\[$/;

/**
 * A bare address in square brackets: it becomes a link, and readers see the brackets. The parser finds such links afterwards and gives
 * them no position, so each is looked for in its block, behind the one before.
 */
export function bracketedAddresses({file, root, source}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  let from = 0;
  visit(root, (node, index, parent) => {
    from = Math.max(from, node.position?.start.offset ?? 0);
    if (node.type !== 'link' || node.position !== undefined || parent === undefined) return;
    const before = parent.children[(index ?? 0) - 1];
    const [shown] = node.children;
    const bracket = before?.type === 'text' ? opened.exec(before.value) : null;
    if (bracket === null || shown?.type !== 'text') return;
    const at = source.indexOf(`[${shown.value}`, from);
    if (at < 0) return;
    from = at + 1;
    const text = bracket.groups?.['text'];
    const link = `\`[${text ?? placeholders.link}](${node.url})\`${text === undefined ? `, ${yourWords}` : ''}`;
    const start = at - (bracket[0].length - 1);
    findings.push(
      errorAt(
        file,
        placeAt(source, start),
        `\`${source.slice(start, at)}[${shown.value}]\` is no link with a text: readers see its brackets.`,
        `Write ${link}: the text in square brackets, then its address in round ones.`,
      ),
    );
  });
  return findings;
}
