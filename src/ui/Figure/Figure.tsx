import type {ReactNode} from 'react';
import styles from './Figure.module.css';

export type FigureProps = {
  /** The small mono line over the title: `// design space`. */
  readonly label?: string;
  /** Names the figure, also where it is not shown. */
  readonly title: string;
  /** Leaves label and title out of sight, where the page's own heading says what the figure is. */
  readonly headingless?: boolean;
  readonly caption: ReactNode;
  /** Under what conditions the figures were taken. */
  readonly conditions?: ReactNode;
  readonly source?: ReactNode;
  /** The same data as a table: every figure has one. */
  readonly table: ReactNode;
  readonly children: ReactNode;
};

/** A figure with its title and caption over it, its conditions and source under it, and its table at the end. */
export function Figure({
  label,
  title,
  headingless = false,
  caption,
  conditions,
  source,
  table,
  children,
}: FigureProps): ReactNode {
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption className={styles.head}>
        {!headingless && label !== undefined && <p className="label">{label}</p>}
        {!headingless && <p className={styles.title}>{title}</p>}
        <div className={styles.caption}>{caption}</div>
      </figcaption>
      <div className={styles.body}>{children}</div>
      {(conditions ?? source) !== undefined && (
        <dl className={styles.notes}>
          <Note term="conditions" text={conditions} />
          <Note term="source" text={source} />
        </dl>
      )}
      {table}
    </figure>
  );
}

function Note({term, text}: {readonly term: string; readonly text: ReactNode}): ReactNode {
  if (text === undefined) return null;
  return (
    <div className={styles.note}>
      <dt className="label">{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}
