import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';
import {isSilent} from '../../prose/silent.ts';

/** Headings that say nothing: a list of headings would name them by nothing, and who listens hears “heading” alone. */
export function silentHeadings({file, root}: Page): readonly RuleFinding[] {
  const findings: RuleFinding[] = [];
  visit(root, 'heading', (node) => {
    if (node.position === undefined || !isSilent(node)) return;
    findings.push(
      errorAt(
        file,
        node.position.start,
        'The heading has no text.',
        `Write its words behind \`${'#'.repeat(node.depth)} \`, or take the line out.`,
      ),
    );
  });
  return findings;
}
