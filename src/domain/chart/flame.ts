import {formatNumber, THIN_SPACE} from '../quantity/format.ts';
import type {FlameChart, Frame} from './chart.ts';
import {CHARACTER, NARROW, WIDE, widthOf} from './labels.ts';

/** The height of a frame with the hairline over it, in ems. */
export const FRAME_HEIGHT = 1.8;
/** What stays free at both sides of a frame’s name, together. */
const PADDING = 0.8;
/** A name that was cut to fewer characters says nothing. */
const LEAST = 4;

/** A frame as it is drawn: shares of the width, ems from the top. */
export type DrawnFrame = {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly tone: Frame['tone'];
  readonly name: string;
  readonly value: number;
  /** As much of its name as there is room for, on a phone and on a wide page; empty where there is none. */
  readonly narrow: string;
  readonly wide: string;
};

/** A frame that the figure is about, with all of its tone that it calls. Its share is of the whole, as it is set. */
export type Highlight = {readonly name: string; readonly tone: 'accent' | 'warn'; readonly share: string};

export type FlameLayout = {
  readonly frames: readonly DrawnFrame[];
  /** Named under the drawing too: on a phone there is no room in narrow frames. */
  readonly highlights: readonly Highlight[];
  readonly height: number;
};

/**
 * A flame graph as it is known: the root is at the bottom, what a function called stands on it, as wide as its share of the whole.
 * Calls stand in the order that they were given in; it has no meaning, and time does not run from left to right.
 */
export function flameLayout({root}: Pick<FlameChart, 'root'>): FlameLayout {
  const height = depthOf(root) * FRAME_HEIGHT;
  return {
    frames: place(root, 0, height - FRAME_HEIGHT, root.value),
    highlights: highlightsOf(root, undefined, root.value),
    height,
  };
}

function highlightsOf(
  {name, value, tone, children = []}: Frame,
  caller: Frame['tone'],
  whole: number,
): readonly Highlight[] {
  const below = children.flatMap((child) => highlightsOf(child, tone, whole));
  if ((tone !== 'accent' && tone !== 'warn') || tone === caller) return below;
  return [{name, tone, share: `${formatNumber((value / whole) * 100, 2)}${THIN_SPACE}%`}, ...below];
}

function depthOf({children = []}: Frame): number {
  return 1 + Math.max(0, ...children.map(depthOf));
}

function place(frame: Frame, x: number, y: number, whole: number): readonly DrawnFrame[] {
  const {name, value, tone, children = []} = frame;
  const width = value / whole;
  let left = x;
  const callees = children.flatMap((child) => {
    const placed = place(child, left, y - FRAME_HEIGHT, whole);
    left += child.value / whole;
    return placed;
  });
  return [
    {x, width, y, tone, name, value, narrow: fitted(name, width * NARROW), wide: fitted(name, width * WIDE)},
    ...callees,
  ];
}

/** The name, cut at its end where it is longer than so many ems. */
function fitted(name: string, width: number): string {
  const room = width - PADDING;
  if (widthOf(name) <= room) return name;
  const characters = Math.floor(room / CHARACTER);
  return characters < LEAST ? '' : `${name.slice(0, characters - 1)}…`;
}
