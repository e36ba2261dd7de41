import type {ReactNode} from 'react';
import {EXTENT} from '@site/src/domain/chart/path';

/**
 * Holds paths in thousandths of the drawing around it and stretches them to its size; strokes keep their width (`vector-effect` in the
 * CSS). It has no height of its own: the site’s base gives each `svg` the automatic one, which for an inner one is all of the outer.
 */
export function Stretched({children}: {readonly children: ReactNode}): ReactNode {
  return (
    <svg viewBox={`0 0 ${EXTENT} ${EXTENT}`} preserveAspectRatio="none">
      {children}
    </svg>
  );
}
