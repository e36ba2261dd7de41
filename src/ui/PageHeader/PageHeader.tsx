import type {ReactNode} from 'react';
import styles from './PageHeader.module.css';

type Props = {
  /** The small mono line over the title: `// practice`, `service · 01`. */
  readonly label?: ReactNode;
  readonly title: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  /** What belongs to the page itself: edition, date, authors. */
  readonly children?: ReactNode;
};

/** The top of every page: label, the page's only `h1`, lead, and a line of facts about the page. */
export function PageHeader({label, title, lead, children}: Props): ReactNode {
  return (
    <header className={styles.header}>
      {label && <p className="label">{label}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children && <div className={styles.facts}>{children}</div>}
    </header>
  );
}
