import type {ReactNode} from 'react';
import styles from './SideLayout.module.css';

type Props = {
  readonly header: ReactNode;
  /** Section navigation and table of contents: above the text on narrow screens, in the margin column from 1100 px. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A reading page: header, text column to the left, margin column to the right. */
export function SideLayout({header, aside, children}: Props): ReactNode {
  return (
    <div className={`frame ${styles.layout}`}>
      <div className={styles.header}>{header}</div>
      {aside && <aside className={styles.aside}>{aside}</aside>}
      <div className={styles.body}>{children}</div>
    </div>
  );
}
