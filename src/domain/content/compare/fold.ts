import type {ComparedBlock} from './compare.ts';

/** A stretch of a comparison: shown, or long and unchanged and therefore folded away. */
export type Stretch = {readonly kind: 'shown' | 'folded'; readonly blocks: readonly ComparedBlock[]};

/** A fold of one block would take as much room as the block. */
const LEAST_FOLDED = 2;

/** Folds what did not change, and leaves so many unchanged blocks beside each change for context. */
export function foldUnchanged(blocks: readonly ComparedBlock[], context = 1): readonly Stretch[] {
  const isNear = blocks.map((_, index) =>
    blocks
      .slice(Math.max(0, index - context), index + context + 1)
      .some((block) => block.kind !== 'unchanged'),
  );
  const stretches: {kind: Stretch['kind']; blocks: ComparedBlock[]}[] = [];
  blocks.forEach((block, index) => {
    const kind = isNear[index] ? 'shown' : 'folded';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.blocks.push(block);
    else stretches.push({kind, blocks: [block]});
  });
  return stretches.map((stretch) =>
    stretch.blocks.length < LEAST_FOLDED ? {...stretch, kind: 'shown'} : stretch,
  );
}
