import type {ReactNode} from 'react';
import styles from './Section.module.css';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly title: ReactNode;
  /** A sentence or two under the title. */
  readonly intro?: ReactNode;
  /**
   * Whether it may stand within two and a half screens of the top: browsers prepare that much, and holding it back would only cost them
   * time.
   */
  readonly near?: boolean;
  readonly children: ReactNode;
};

/** A stretch of a page between hairlines, across the frame: label, `h2`, content. */
export function Section({id, label, title, intro, near = false, children}: Props): ReactNode {
  return (
    <section className={near ? styles.section : `${styles.section} far`} aria-labelledby={id}>
      <div className="frame">
        <p className="label">{label}</p>
        <h2 id={id}>{title}</h2>
        {intro && <p className={styles.intro}>{intro}</p>}
        <div className={styles.body}>{children}</div>
      </div>
    </section>
  );
}
