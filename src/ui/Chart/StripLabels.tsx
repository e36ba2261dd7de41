import type {ReactNode} from 'react';
import type {Strip} from '@site/src/domain/chart/strip';
import styles from './Chart.module.css';
import {em, share} from './units';

/** The names of spans and references, over a drawing; nothing where there are none. */
export function StripLabels({strip}: {readonly strip: Strip}): ReactNode {
  if (strip.labels.length === 0) return null;
  return (
    <svg className={styles.strip} width="100%" height={em(strip.height)}>
      {strip.labels.map(({label, x, anchor, y}) => (
        <text key={label} x={share(x)} y={em(y)} textAnchor={anchor === 'end' ? anchor : undefined}>
          {label}
        </text>
      ))}
    </svg>
  );
}
