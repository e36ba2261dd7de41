import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Page, Place} from '../../core/site.ts';
import {stretchOf, type Stretch} from './stretches.ts';

/** A number with a unit that no claim of its page states. */
export type Unsourced = {readonly text: string; readonly place: Place};

/** How many of them a finding names with their lines. */
const NAMED = 3;

/**
 * One finding for all numbers without a source of each section, table or allowed block: how many there are, the first of them, and both
 * ways to mend them.
 */
export function unsourced(page: Page, found: readonly Unsourced[]): readonly RuleFinding[] {
  if (found.length === 0) return [];
  const {file, kind, root, source} = page;
  const stretch = stretchOf(root, source);
  const groups = Map.groupBy(found.toSorted(byPlace), ({place}) => stretch(place.line).key);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const own = stretch(first.place.line);
    return [errorAt(file, first.place, messageOf(own, first, others), mendOf(file, kind, own))];
  });
}

function byPlace({place: a}: Unsourced, {place: b}: Unsourced): number {
  return a.line - b.line || a.column - b.column;
}

function messageOf({kind}: Stretch, first: Unsourced, others: readonly Unsourced[]): string {
  if (others.length === 0)
    return `“${first.text}” is a number with a unit, which no claim that the page shows states and nothing marks as context.`;
  const where = {section: 'of this section', table: 'of this table', block: 'of this block'}[kind];
  const all = [first, ...others];
  const named = all.slice(0, NAMED).map(({text, place}) => `“${text}” (line ${place.line})`);
  const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
  return `${all.length} numbers with a unit ${where} are stated by no claim that the page shows, and nothing marks them as context: ${named.join(', ')}${more}.`;
}

function mendOf(file: string, kind: Page['kind'], stretch: Stretch): string {
  const mark =
    stretch.kind === 'table'
      ? 'put `{/* context: worked example */}` into one of its cells'
      : 'write `{/* context: worked example */}` on a line of its own under the heading, or at the end of the one paragraph';
  return `If it was measured or computed: ${claimMend(file, kind)}. If it is an example, a setting or arithmetic, say so: ${mark}.`;
}

/** Where claims of such a page are written, and how one is shown. */
function claimMend(file: string, kind: Page['kind']): string {
  const [folder = '', name = ''] = file.split('/');
  if (kind === 'note') {
    const slug = name.replace(/^\d{4}-\d{2}-\d{2}-/, '').replace(/\.mdx?$/, '');
    return `write it once, as a claim of receipt.yaml beside the note (schemas/receipt.md), and show it with \`<Claim id="${slug}.NAME" />\`, or in a sentence with \`<ClaimText id="${slug}.NAME" />\``;
  }
  if (kind === 'case-study')
    return `write it once, as a claim of ${folder}/${name}/study.yaml, and show it with \`<Claim id="${name}.NAME" />\`, or in a sentence with \`<ClaimText id="${name}.NAME" />\``;
  return 'show the claim of the note or case study that has it with `<Claim id="NOTE.NAME" />`, or in a sentence with `<ClaimText id="NOTE.NAME" />`; /evidence/ lists them all';
}
