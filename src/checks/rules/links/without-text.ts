import type {Nodes} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import {isPlaceholder, placeholders, yourWords} from '../../core/placeholders.ts';
import type {Page} from '../../core/site.ts';
import {isSilent} from '../../prose/silent.ts';

/** Links that nobody sees, and that who listens hears as an address; and those that still hold the placeholder of a mend. */
export function silentLinks({file, root}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, (node) => {
    if (node.position === undefined || !isLink(node)) return;
    const text = toString(node);
    if (!isSilent(node) && !isPlaceholder(text)) return;
    const fix =
      node.type === 'link'
        ? `Write the name of what is there between the square brackets: \`[${placeholders.link}](${node.url})\`, ${yourWords}.`
        : 'Write the name of what is there between `<a …>` and `</a>`.';
    const message = isPlaceholder(text)
      ? `The link text still is the placeholder “${text}”.`
      : 'The link has no text.';
    findings.push(errorAt(file, node.position.start, message, fix));
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
