import type {ReactNode} from 'react';
import styles from './Banner.module.css';

/** A line above a page about the page itself, such as that it is an older version; `label` names it. */
export function Banner({label, children}: {readonly label: string; readonly children: ReactNode}): ReactNode {
  return (
    <aside className={styles.banner} aria-label={label}>
      <div className="frame">{children}</div>
    </aside>
  );
}
