import type {ReactNode} from 'react';
import type {ChartAxis} from '@site/src/domain/chart/chart';
import type {FittedTick} from '@site/src/domain/chart/fitting';
import styles from './Chart.module.css';
import {axisTitle} from './axis-title';
import {share} from './units';

/** The labels of the axis below a drawing. */
export function XTicks({ticks}: {readonly ticks: readonly FittedTick[]}): ReactNode {
  return (
    <svg className={styles.ticks} width="100%" height="1.6em">
      {ticks.map(({position, label, narrow}) => (
        <text key={label} className={narrow ? undefined : styles.wide} x={share(position)} y="1.3em">
          {label}
        </text>
      ))}
    </svg>
  );
}

/** What an axis shows, in its unit. */
export function AxisTitle({
  axis,
  below = false,
}: {
  readonly axis: ChartAxis;
  readonly below?: boolean;
}): ReactNode {
  return <p className={below ? styles.below : styles.above}>{axisTitle(axis)}</p>;
}
