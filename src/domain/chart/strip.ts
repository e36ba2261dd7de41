import {CHARACTER, LINE_HEIGHT, NARROW, widthOf} from './labels.ts';

/** A label over a drawing, at the edge of what it names. */
export type StripLabel = {
  readonly label: string;
  /** A share of the drawing’s width. */
  readonly x: number;
  readonly anchor: 'start' | 'end';
  /** Its baseline under the top of the strip, in ems. */
  readonly y: number;
};

export type Strip = {readonly labels: readonly StripLabel[]; readonly height: number};

/** What is to be named: from where to where, as shares of the drawing’s width. */
type Named = {readonly from: number; readonly to: number; readonly label: string};

/** The space between the lowest row of labels and the drawing. */
const FOOT = 0.4;

/**
 * Labels in as few rows as they need on the narrowest drawing; a wider one only moves them apart. Each begins where what it names begins,
 * or, where there is more room, ends where that ends. `left` and `right` are what stands beside the drawing, in ems.
 */
export function stripOf(
  named: readonly Named[],
  {left, right}: {readonly left: number; readonly right: number},
): Strip {
  const width = NARROW - left - right;
  const ends: number[] = [];
  const placed = named
    .toSorted((a, b) => a.from - b.from)
    .map(({from, to, label}) => {
      const long = widthOf(label);
      const roomAfter = (1 - from) * width + right;
      const anchor =
        long <= roomAfter || roomAfter >= to * width + left ? ('start' as const) : ('end' as const);
      const begin = anchor === 'start' ? from * width : to * width - long;
      const free = ends.findIndex((end) => end + 2 * CHARACTER <= begin);
      const row = free === -1 ? ends.length : free;
      ends[row] = begin + long;
      return {label, x: anchor === 'start' ? from : to, anchor, row};
    });
  return {
    labels: placed.map(({row, ...label}) => ({...label, y: (row + 0.9) * LINE_HEIGHT})),
    height: ends.length === 0 ? 0 : ends.length * LINE_HEIGHT + FOOT,
  };
}
