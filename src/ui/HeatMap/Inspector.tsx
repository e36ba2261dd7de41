import type {ReactNode} from 'react';
import styles from './Inspector.module.css';
import type {HeatRow} from './model';

export type InspectorProps = {
  readonly measures: readonly string[];
  readonly column: string | undefined;
  readonly row: HeatRow | undefined;
  /** The index of the inspected cell in its row. */
  readonly at: number;
  readonly live: boolean;
};

/** The inspected cell spelled out. Always the same lines, so that nothing below it moves; announced only when it changes. */
export function Inspector({measures, column, row, at, live}: InspectorProps): ReactNode {
  const cell = row?.cells[at];
  if (row === undefined || cell === undefined) return null;
  return (
    <div
      className={styles.inspector}
      aria-live={live ? 'polite' : undefined}
      aria-atomic={live ? true : undefined}
    >
      <div>
        <p className={styles.inspected}>
          <strong>{column}</strong>, {row.name}
        </p>
        <p className={styles.remark}>{cell.note}</p>
      </div>
      <dl className={styles.measures}>
        {measures.map((measure, index) => (
          <div key={measure} className={styles.measure}>
            <dt>{measure}</dt>
            <dd>{cell.values[index]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
