import type {ReactNode} from 'react';
import type {DotsChart} from '@site/src/domain/chart/chart';
import {dotsLayout, ROW_HEIGHT, type DrawnDots} from '@site/src/domain/chart/dots';
import styles from './Chart.module.css';
import {StripLabels} from './StripLabels';
import {AxisTitle, XTicks} from './XAxis';
import {em, share} from './units';

/** Where the dots of a row are, under the line of text over them, and half the height of a median, in ems. */
const LEVEL = 2.2;
const HALF = 0.75;

/** A row of dots for each variant, one dot a run: what varies between runs is seen before any mean is read. */
export function Dots({chart}: {readonly chart: DotsChart}): ReactNode {
  const {rows, references, strip, ticks, height} = dotsLayout(chart);
  return (
    <>
      <StripLabels strip={strip} />
      <svg width="100%" height={em(height)}>
        {ticks.map(({position}) => (
          <Upright key={position} className={styles.grid} position={position} />
        ))}
        {references.map((position) => (
          <Upright key={position} className={styles.reference} position={position} />
        ))}
        {rows.map((row, at) => (
          <Row key={row.label} {...row} top={at * ROW_HEIGHT} />
        ))}
      </svg>
      <XTicks ticks={ticks} />
      <AxisTitle axis={chart.value} below />
    </>
  );
}

function Upright({
  position,
  className,
}: {
  readonly position: number;
  readonly className: string | undefined;
}): ReactNode {
  const x = share(position);
  return <line className={className} x1={x} x2={x} y2="100%" />;
}

function Row({
  label,
  tone,
  values,
  median,
  interval,
  figure,
  top,
}: DrawnDots & {readonly top: number}): ReactNode {
  const level = em(top + LEVEL);
  return (
    <g className={styles[tone]}>
      <text className={styles.over} y={em(top + 1)}>
        {label}
      </text>
      {figure !== undefined && (
        <text className={`${styles.over} ${styles.name}`} x="100%" y={em(top + 1)} textAnchor="end">
          {figure}
        </text>
      )}
      {interval && (
        <line
          className={styles.interval}
          x1={share(interval.from)}
          x2={share(interval.to)}
          y1={level}
          y2={level}
        />
      )}
      {values.map((value, at) => (
        <circle key={at} className={styles.run} cx={share(value)} cy={level} r=".34em" />
      ))}
      {median !== undefined && (
        <line
          className={styles.line}
          x1={share(median)}
          x2={share(median)}
          y1={em(top + LEVEL - HALF)}
          y2={em(top + LEVEL + HALF)}
        />
      )}
    </g>
  );
}
