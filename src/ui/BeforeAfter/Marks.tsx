import type {ReactNode} from 'react';
import {positionOn, type Axis} from '@site/src/domain/axis/axis';
import type {Mark} from './BeforeAfter';
import styles from './BeforeAfter.module.css';
import {percent} from './percent';

type Props = {readonly axis: Axis; readonly before: Mark; readonly after: Mark};

/** Two bars from zero, each with its figure at its own start, where nothing can stand in its way. */
export function Bars({axis, before, after}: Props): ReactNode {
  return (
    <>
      <Bar axis={axis} value={before.value} y={18} className={styles.before} />
      <Bar axis={axis} value={after.value} y={31} className={styles.after} />
      <text className={styles.text} x="0" y="12">
        {before.label}
      </text>
      <text className={`${styles.text} ${styles.strong}`} x="0" y="58">
        {after.label}
      </text>
    </>
  );
}

function Bar({
  axis,
  value,
  y,
  className,
}: {
  readonly axis: Axis;
  readonly value: number;
  readonly y: number;
  readonly className: string | undefined;
}): ReactNode {
  const [zero, end] = [positionOn(axis, 0), positionOn(axis, value)];
  return (
    <rect
      className={className}
      x={percent(Math.min(zero, end))}
      y={y}
      width={percent(Math.abs(end - zero))}
      height="11"
    />
  );
}

/** Two points and the way between them; the figure before stands over its point, the one after under its own. */
export function Points({axis, before, after}: Props): ReactNode {
  const [from, to] = [positionOn(axis, before.value), positionOn(axis, after.value)];
  return (
    <>
      <line className={styles.way} x1={percent(from)} x2={percent(to)} y1="30" y2="30" />
      <circle className={styles.before} cx={percent(from)} cy="30" r="6" />
      <circle className={styles.after} cx={percent(to)} cy="30" r="6" />
      <text className={styles.text} x={percent(from)} y="14" textAnchor={inwards(from)}>
        {before.label}
      </text>
      <text className={`${styles.text} ${styles.strong}`} x={percent(to)} y="54" textAnchor={inwards(to)}>
        {after.label}
      </text>
    </>
  );
}

/** A label runs towards the middle of the drawing, where there is room for it. */
function inwards(position: number): 'start' | 'end' {
  return position > 0.5 ? 'end' : 'start';
}
