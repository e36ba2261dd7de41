import type {ChartProblem} from './axis-problems.ts';
import type {Frame} from './chart.ts';

/** A page of 14 kB holds three figures of this size beside its text, and more frames would be too narrow to read. */
const MOST_FRAMES = 60;
/** What adding decimal fractions may leave over. */
const RESIDUE = 1e-9;

/** What is wrong with a flame: more frames than can be read, or calls that take longer than the function that made them. */
export function flameProblems(root: Frame): readonly ChartProblem[] {
  const count = countFrames(root);
  return [
    ...(count > MOST_FRAMES
      ? [
          {
            path: ['root'],
            message: `at most ${MOST_FRAMES} frames are expected, not ${count}: merge what is narrow into one frame`,
          },
        ]
      : []),
    ...childrenProblems(root, ['root']),
  ];
}

function countFrames({children = []}: Frame): number {
  return children.reduce((sum, child) => sum + countFrames(child), 1);
}

function childrenProblems(
  {name, value, children = []}: Frame,
  path: readonly (string | number)[],
): ChartProblem[] {
  const sum = children.reduce((total, child) => total + child.value, 0);
  return [
    ...(children.length > 0 && sum > value * (1 + RESIDUE)
      ? [
          {
            path: [...path, 'children'],
            message: `the calls of \`${name}\` add up to ${sum}, more than its own ${value}: a value counts a frame with all that it calls`,
          },
        ]
      : []),
    ...children.flatMap((child, at) => childrenProblems(child, [...path, 'children', at])),
  ];
}
