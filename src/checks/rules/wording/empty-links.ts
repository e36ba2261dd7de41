import type {Link} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {warningAt, type RuleFinding} from '../../core/finding.ts';
import {placeholders, yourWords} from '../../core/placeholders.ts';
import type {Page} from '../../core/site.ts';

/** Link texts that say nothing to who hears or skims links alone. */
const says =
  /^(?:(?:click|tap|see|look|read) )?(?:here|this|it)$|^(?:(?:this|the|a) )?(?:link|page|article|post)$|^(?:read|learn|see|find out) more$|^(?:more|details|click)$/i;

/** Links whose text does not say where they lead: “here”, “click here”, “this link”. */
export function emptyLinks({file, root}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, 'link', (node: Link) => {
    const text = toString(node)
      .trim()
      .replace(/[.:…>→»!]+$/u, '')
      .trim();
    if (node.position === undefined || !says.test(text)) return;
    findings.push(
      warningAt(
        file,
        node.position.start,
        `The link text “${text}” does not say where it leads; many hear or skim the links alone.`,
        `Write the name of what is there between the square brackets: \`[${placeholders.link}](${node.url})\`, ${yourWords}.`,
      ),
    );
  });
  return findings;
}
