import type {ReactNode} from 'react';
import styles from './ToScale.module.css';

export type Bar = {
  /** In the same unit as the other bar; zero draws a hairline. */
  readonly value: number;
  /** What stands at the bar's end: the statistic, the computed ratio. */
  readonly label: string;
};

type Props = {
  readonly before: Bar;
  readonly after: Bar;
  /** Whether the change is for the better: decides the tone of the second bar. */
  readonly improved: boolean | undefined;
};

/**
 * The site's signature: before and after as two bars, drawn to scale from the data. The figures themselves stand beside it as text,
 * so the drawing is hidden from screen readers; its labels are not.
 */
export function ToScale({before, after, improved}: Props): ReactNode {
  const longest = Math.max(before.value, after.value);
  const tone = improved === false ? styles.worse : styles.after;
  return (
    <div className={styles.bars}>
      <BarLine {...before} share={before.value / longest} tone={styles.before} />
      <BarLine {...after} share={after.value / longest} tone={tone} />
    </div>
  );
}

function BarLine({
  label,
  share,
  tone,
}: Bar & {readonly share: number; readonly tone: string | undefined}): ReactNode {
  return (
    <div className={tone}>
      <svg width="100%" height="11" aria-hidden="true" focusable="false">
        <rect width={`${(share * 100).toFixed(2)}%`} height="11" />
      </svg>
      <span>{label}</span>
    </div>
  );
}
