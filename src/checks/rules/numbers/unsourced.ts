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
  const rest = [...new Set(all.slice(NAMED).map(({place}) => place.line))];
  const more =
    rest.length === 0
      ? ''
      : ` and ${all.length - NAMED} more (${rest.length === 1 ? 'line' : 'lines'} ${rest.join(', ')})`;
  return `No claim that this page shows has these ${all.length} figures of this ${kind}: ${named.join(', ')}${more}.`;
}

function mendOf(file: string, kind: Page['kind'], stretch: Stretch, count: number): string {
  const context = 'A setting, a made-up number, or arithmetic that the text itself shows';
  return `A result, measured or computed by code: ${claimMend(file, kind, count)}. ${context}: ${markMend(stretch, count)}.`;
}

/** Where the mark is put that says what the numbers are. */
function markMend({kind}: Stretch, count: number): string {
  const mark = ', for example `{/* context: worked example */}`';
  if (kind === 'table')
    return `say what it is in any one cell, behind its text, once for the whole table${mark}`;
  const paragraph = `say what it is at the end of ${count === 1 ? 'this' : 'its'} paragraph${mark}`;
  return count === 1 ? paragraph : `${paragraph}; or once under the heading, for the whole section`;
}

/** Where claims of such a page are written, and how one is shown in place of what is `typed`. */
export function claimMend(file: string, kind: Page['kind'], count: number, typed = 'figure'): string {
  const [folder = '', name = ''] = file.split('/');
  if (kind === 'note') {
    const slug = name.replace(/^\d{4}-\d{2}-\d{2}-/, '').replace(/\.mdx?$/, '');
    return `make it a claim of receipt.yaml beside the note (schemas/receipt.md says how), and ${shown(`${slug}.NAME`, count, typed)}`;
  }
  if (kind === 'case-study')
    return `make it a claim of ${folder}/${name}/study.yaml, and ${shown(`${name}.NAME`, count, typed)}`;
  return `${shown('ID', count, typed)}, with the id of the claim that has it (/evidence/ lists them all)`;
}

function shown(id: string, count: number, typed: string): string {
  return `write \`<ClaimText id="${id}" />\` in place of the ${count === 1 ? typed : `typed ${typed}`}`;
}
