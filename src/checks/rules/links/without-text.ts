import type {Nodes} from 'mdast';
import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';
import {isSilent} from '../../prose/silent.ts';

/** Links that nobody sees, and that who listens hears as an address. */
export function silentLinks({file, root}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, (node) => {
    if (node.position === undefined || !isLink(node) || !isSilent(node)) return;
    const fix =
      node.type === 'link'
        ? `Write the name of what is there between the square brackets: \`[WHAT IS THERE](${node.url})\`.`
        : 'Write the name of what is there between `<a …>` and `</a>`.';
    findings.push(errorAt(file, node.position.start, 'The link has no text.', fix));
  });
  return findings;
}

/** An element `<a>` may be named by an attribute; one without an address is a place, and no link. */
function isLink(node: Nodes): boolean {
  if (node.type === 'link') return true;
  if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return false;
  const names = node.attributes.map((attribute) => ('name' in attribute ? attribute.name : 'aria-label'));
  return (
    node.name === 'a' && names.includes('href') && !names.some((name) => /^(?:aria-label|title)/.test(name))
  );
}
