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
    return [
      errorAt(file, first.place, messageOf(own, first, others), mendOf(file, kind, own, others.length + 1)),
    ];
  });
}

function byPlace({place: a}: Unsourced, {place: b}: Unsourced): number {
  return a.line - b.line || a.column - b.column;
}

function messageOf({kind}: Stretch, first: Unsourced, others: readonly Unsourced[]): string {
  if (others.length === 0) return `No claim that this page shows has the figure “${first.text}”.`;
  const all = [first, ...others];
  const named = all.slice(0, NAMED).map(({text, place}) => `“${text}” (line ${place.line})`);
  const more = all.length > NAMED ? ` and ${all.length - NAMED} more` : '';
  return `No claim that this page shows has these ${all.length} figures of this ${kind}: ${named.join(', ')}${more}.`;
}

function mendOf(file: string, kind: Page['kind'], stretch: Stretch, count: number): string {
  const [measured, example] =
    count === 1
      ? ['If it was measured or computed', 'If it is an example, a setting or arithmetic']
      : ['For each that was measured or computed', 'For each that is an example, a setting or arithmetic'];
  return `${measured}, ${claimMend(file, kind)}. ${example}, ${markMend(stretch, count)}.`;
}

/** Where the mark is put that says what the numbers are. */
function markMend({kind}: Stretch, count: number): string {
  const mark = '`{/* context: worked example */}`';
  if (kind === 'table')
    return `write ${mark} behind the text of any one cell of this table: it holds for the whole table`;
  const paragraph = `write ${mark} at the end of ${count === 1 ? 'this' : 'its'} paragraph`;
  return count === 1
    ? paragraph
    : `${paragraph}; on a line of its own under the heading it holds for the whole section`;
}

/** Where claims of such a page are written, and how one is shown. */
function claimMend(file: string, kind: Page['kind']): string {
  const [folder = '', name = ''] = file.split('/');
  if (kind === 'note') {
    const slug = name.replace(/^\d{4}-\d{2}-\d{2}-/, '').replace(/\.mdx?$/, '');
    return `write it as a claim of receipt.yaml beside the note (schemas/receipt.md says how), and show that claim: ${shown(`${slug}.NAME`)}`;
  }
  if (kind === 'case-study')
    return `write it as a claim of ${folder}/${name}/study.yaml, and show that claim: ${shown(`${name}.NAME`)}`;
  return `show the claim of the note or case study that has it, which /evidence/ lists: ${shown('NOTE.NAME')}`;
}

function shown(id: string): string {
  return `\`<ClaimText id="${id}" />\` in a sentence, or \`<Claim id="${id}" />\` on a line of its own`;
}
