import {visit} from 'unist-util-visit';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page} from '../../core/site.ts';

/** A line that opens a block as other sites write it: `:::note`, `:::tip[A title]`. */
const opening = /^[\s>]*(?<signs>:{3,}\s*(?<name>[a-z]+))/i;
const warnings = new Set(['warning', 'caution', 'danger', 'important']);

/** Blocks of `:::`, which no page of this site draws: a reader would see an element that no browser knows. */
export function foreignBlocks({file, root, source}: Page): readonly RuleFinding[] {
  const lines = source.split(/\r?\n/);
  const findings: RuleFinding[] = [];
  visit(root, 'paragraph', ({position}) => {
    for (let line = position?.start.line ?? 1; line <= (position?.end.line ?? 0); line++) {
      const text = lines[line - 1] ?? '';
      const {signs = '', name = ''} = opening.exec(text)?.groups ?? {};
      if (name === '') continue;
      const kind = warnings.has(name.toLowerCase()) ? 'warning' : 'note';
      findings.push(
        errorAt(
          file,
          {line, column: text.indexOf(signs) + 1},
          `\`${signs}\` is no block of this site.`,
          `Write \`<Callout kind="${kind}">\`, the text and \`</Callout>\`, each on a line of its own, and take the \`:::\` below it out too.`,
        ),
      );
    }
  });
  return findings;
}
