import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {likeness, pairByLikeness} from './align.ts';
import type {Block} from './blocks.ts';
import {compareBlocks, differs, firstDifference, type ComparedBlock} from './compare.ts';
import {foldUnchanged} from './fold.ts';
import {comparable} from './words.ts';

const page = (...texts: string[]): readonly Block[] =>
  texts.map((text, index) => ({role: 'paragraph', text, line: index + 1}));
const kinds = (blocks: readonly ComparedBlock[]): readonly string[] => blocks.map((block) => block.kind);

/** The blocks of one side, put together again from the runs. */
function side(blocks: readonly ComparedBlock[], own: 'deleted' | 'inserted'): readonly string[] {
  return blocks
    .filter((block) => block.kind !== (own === 'deleted' ? 'added' : 'removed'))
    .map((block) =>
      block.runs
        .filter((run) => run.kind === 'same' || run.kind === own)
        .map((run) => run.text)
        .join(''),
    );
}

describe('comparison of two versions', () => {
  it('finds no difference in formatting: typographic spaces and roles', () => {
    const after: readonly Block[] = [{role: 'item', text: 'from 4\u2009ms', line: 9}];
    expect(differs(compareBlocks(page('from 4 ms'), after))).toBe(false);
  });

  it('pairs a rewritten block with its successor, beside one that is new and one that went', () => {
    const before = page('start', 'the tail fell from 4 ms to 0.6 ms', 'an old remark', 'end');
    const after = page(
      'start',
      'something else entirely',
      'the tail latency fell from 4 ms to 0.6 ms',
      'end',
    );
    expect(kinds(compareBlocks(before, after))).toEqual([
      'unchanged',
      'added',
      'changed',
      'removed',
      'unchanged',
    ]);
  });

  it('shows two blocks with little in common as removed and added', () => {
    expect(kinds(compareBlocks(page('queues first'), page('kernel bypass')))).toEqual(['removed', 'added']);
  });

  it('gives back both versions', () => {
    const text = fc
      .array(fc.constantFrom('the', 'tail', 'queue', '4 ms', 'fell', 'first'), {minLength: 1, maxLength: 6})
      .map((words) => words.join(' '));
    const version = fc.array(text, {maxLength: 8});
    fc.assert(
      fc.property(version, version, (before, after) => {
        const blocks = compareBlocks(page(...before), page(...after));
        expect(side(blocks, 'deleted').map(comparable)).toEqual(before.map(comparable));
        expect(side(blocks, 'inserted')).toEqual(after);
        expect(differs(blocks)).toBe(before.join('\n') !== after.join('\n'));
      }),
    );
  });

  it('knows the line of the first difference, and of the end where the rest was cut', () => {
    expect(firstDifference(page('a', 'b', 'c'), page('a', 'x', 'c'))).toBe(2);
    expect(firstDifference(page('a', 'b', 'c'), page('a', 'b'))).toBe(2);
    expect(firstDifference(page('a'), [])).toBe(1);
  });
});

describe('pairing', () => {
  it('measures likeness by common words', () => {
    expect(likeness('a b c d', 'a b x y')).toBe(0.5);
    expect(likeness('—', '—')).toBe(0);
  });

  it('takes the best successor, not the first, and keeps the order', () => {
    expect(pairByLikeness(['a b c d'], ['a b x y', 'a b c z'])).toEqual([[0, 1]]);
    expect(pairByLikeness(['a b', 'c d'], ['c d', 'a b'])).toHaveLength(1);
  });
});

describe('folding', () => {
  const unchanged = (count: number): readonly Block[] =>
    page(...Array.from({length: count}, (_, index) => `p${index}`));
  const comparison = compareBlocks([...unchanged(6), ...page('old')], [...unchanged(6), ...page('new')]);

  it('folds a long unchanged stretch and keeps the neighbour of a change', () => {
    expect(foldUnchanged(comparison).map(({kind, blocks}) => [kind, blocks.length])).toEqual([
      ['folded', 5],
      ['shown', 3],
    ]);
  });

  it('does not fold a single block, and loses none', () => {
    const short = compareBlocks([...unchanged(2), ...page('old')], [...unchanged(2), ...page('new')]);
    expect(foldUnchanged(short).every((stretch) => stretch.kind === 'shown')).toBe(true);
    expect(foldUnchanged(short).flatMap((stretch) => stretch.blocks)).toEqual(short);
  });
});
