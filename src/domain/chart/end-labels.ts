import type {Tone} from './chart.ts';
import {LINE_HEIGHT, stack, widthOf, wrap} from './labels.ts';

/** The longest line of a label at the end of a line, in characters. */
const CHARACTERS = 12;
/** The way from the end of a line to its label, and the space before that, in ems. */
export const LEADER = 1.2;
export const LEADER_GAP = 0.4;
/** Between two labels. */
const LABEL_GAP = 0.3;

/** A label in the column beside the drawing, in the order of its ends. Lengths are in ems from the top of the drawing. */
export type EndLabel = {
  readonly lines: readonly string[];
  readonly tone: Tone;
  /** Where its line ends, and the baseline of its first line of text. */
  readonly from: number;
  readonly to: number;
  readonly baseline: number;
};

/** Something that ends at a place, as shares of the drawing, and is named there. */
type Ended = {
  readonly label: string;
  readonly tone: Tone;
  readonly end: {readonly y: number};
};

/**
 * The labels of lines beside their ends, moved apart where they would overlap, and the height that the drawing needs for them: at least
 * the one that is given.
 */
export function endLabels(
  ended: readonly Ended[],
  least: number,
): {readonly labels: readonly EndLabel[]; readonly height: number} {
  const wrapped = ended.map(({label}) => wrap(label, CHARACTERS));
  const heights = wrapped.map((lines) => lines.length * LINE_HEIGHT + LABEL_GAP);
  const height = Math.max(
    least,
    heights.reduce((sum, one) => sum + one, 0),
  );
  const middles = stack(
    ended.map(({end}, at) => ({wanted: end.y * height, height: heights[at] ?? 0})),
    height,
  );
  const labels = ended.map(({tone, end}, at): EndLabel => {
    const lines = wrapped[at] ?? [];
    const to = middles[at] ?? 0;
    // Capitals and digits reach from their baseline 0.7 em up.
    const baseline = to - ((lines.length - 1) * LINE_HEIGHT) / 2 + 0.35;
    return {lines, tone, from: end.y * height, to, baseline};
  });
  return {labels, height};
}

/** The width of the column that these labels need. */
export function marginOf(labels: readonly EndLabel[]): number {
  return LEADER + LEADER_GAP + Math.max(...labels.flatMap(({lines}) => lines.map(widthOf)));
}
