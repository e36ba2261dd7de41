import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {stack, wrap} from './labels.ts';

describe('wrapping', () => {
  it('fills lines with whole words, and gives a long word a line of its own', () => {
    expect(wrap('closed loop, corrected', 12)).toEqual(['closed loop,', 'corrected']);
    expect(wrap('a coordinated-omission b', 12)).toEqual(['a', 'coordinated-omission', 'b']);
    expect(wrap('attempts, 10 % budget', 12)).toEqual(['attempts,', '10 % budget']);
  });
});

describe('stacking labels', () => {
  it('leaves those that do not collide where they want to be', () => {
    expect(
      stack(
        [
          {wanted: 9, height: 2},
          {wanted: 3, height: 2},
        ],
        20,
      ),
    ).toEqual([9, 3]);
  });

  it('shares the shift between two that collide', () => {
    expect(
      stack(
        [
          {wanted: 10, height: 2},
          {wanted: 11, height: 2},
        ],
        20,
      ),
    ).toEqual([9.5, 11.5]);
  });

  it('stays within the column', () => {
    expect(
      stack(
        [
          {wanted: 0, height: 2},
          {wanted: 0, height: 2},
        ],
        20,
      ),
    ).toEqual([1, 3]);
    expect(stack([{wanted: 20, height: 2}], 20)).toEqual([19]);
  });

  it('never lets one overlap another, where they all have room', () => {
    const block = fc.record({
      wanted: fc.double({min: 0, max: 22, noNaN: true}),
      height: fc.double({min: 0.1, max: 2, noNaN: true}),
    });
    fc.assert(
      fc.property(fc.array(block, {maxLength: 9}), (blocks) => {
        const middles = stack(blocks, 22);
        const edges = blocks
          .map(({height}, at) => [(middles[at] ?? 0) - height / 2, (middles[at] ?? 0) + height / 2] as const)
          .toSorted((a, b) => a[0] - b[0]);
        for (const [at, [top, bottom]] of edges.entries()) {
          expect(top).toBeGreaterThanOrEqual(-1e-6);
          expect(bottom).toBeLessThanOrEqual(22 + 1e-6);
          expect(top).toBeGreaterThanOrEqual((edges[at - 1]?.[1] ?? 0) - 1e-6);
        }
      }),
    );
  });
});
