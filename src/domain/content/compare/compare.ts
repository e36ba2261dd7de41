import {diffArrays} from 'diff';
import {pairByLikeness} from './align.ts';
import type {Block, BlockRole} from './blocks.ts';
import {comparable, compareWords, type Run} from './words.ts';

/** One block of a comparison: its role is the newer version's, its runs are in reading order. */
export type ComparedBlock = {
  readonly kind: 'unchanged' | 'added' | 'removed' | 'changed';
  readonly role: BlockRole;
  readonly runs: readonly Run[];
};

/**
 * Compares two versions of a page block by block, and within a block that was rewritten word by word. Markup, typographic spaces
 * and the role of a block (a paragraph that became a list item) are formatting and make no difference.
 */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): readonly ComparedBlock[] {
  const result: ComparedBlock[] = [];
  let removed: readonly Block[] = [];
  let added: readonly Block[] = [];
  const flush = (): void => {
    result.push(...rewritten(removed, added));
    removed = [];
    added = [];
  };
  for (const change of diffArrays([...before], [...after], {comparator: reads})) {
    if (change.removed) removed = change.value;
    else if (change.added) added = change.value;
    else {
      flush();
      result.push(...change.value.map((block) => whole('unchanged', block)));
    }
  }
  flush();
  return result;
}

/** Whether two versions read differently. */
export function differs(blocks: readonly ComparedBlock[]): boolean {
  return blocks.some((block) => block.kind !== 'unchanged');
}

/** Where a reader of the newer version's source meets the first difference (1-based line). */
export function firstDifference(before: readonly Block[], after: readonly Block[]): number {
  const index = after.findIndex((block, at) => comparable(block.text) !== comparable(before[at]?.text ?? ''));
  return (after[index] ?? after.at(-1))?.line ?? 1;
}

function reads(a: Block, b: Block): boolean {
  return comparable(a.text) === comparable(b.text);
}

function texts(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => block.text);
}

function rewritten(removed: readonly Block[], added: readonly Block[]): readonly ComparedBlock[] {
  const result: ComparedBlock[] = [];
  let [i, j] = [0, 0];
  for (const [before, after] of [
    ...pairByLikeness(texts(removed), texts(added)),
    [removed.length, added.length] as const,
  ]) {
    result.push(...removed.slice(i, before).map((block) => whole('removed', block)));
    result.push(...added.slice(j, after).map((block) => whole('added', block)));
    const [old, young] = [removed[before], added[after]];
    if (old && young)
      result.push({kind: 'changed', role: young.role, runs: compareWords(old.text, young.text)});
    [i, j] = [before + 1, after + 1];
  }
  return result;
}

const runOf = {unchanged: 'same', added: 'inserted', removed: 'deleted'} as const;

function whole(kind: keyof typeof runOf, {role, text}: Block): ComparedBlock {
  return {kind, role, runs: [{kind: runOf[kind], text}]};
}
