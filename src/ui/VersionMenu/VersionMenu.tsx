import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './VersionMenu.module.css';

export type Version = {
  readonly name: string;
  readonly to: string;
  /** What it is: its date, its state, its reason. */
  readonly text: ReactNode;
  readonly isCurrent: boolean;
};

type Props = {
  /** What the closed menu says: which version the page is. */
  readonly summary: ReactNode;
  /** Names the list: `Editions of this page`. */
  readonly label: string;
  readonly versions: readonly Version[];
  /** Where the versions are compared. */
  readonly compare: {readonly to: string; readonly label: string};
};

/** The same page in other versions: a native `<details>`, complete without script. */
export function VersionMenu({summary, label, versions, compare}: Props): ReactNode {
  return (
    <details className={styles.menu}>
      <summary>{summary}</summary>
      <nav className={styles.panel} aria-label={label}>
        <ul>
          {versions.map(({name, to, text, isCurrent}) => (
            <li key={name}>
              <Link to={to} aria-current={isCurrent ? 'page' : undefined}>
                {name}
              </Link>
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <Link to={compare.to} className={styles.compare}>
          {compare.label}
        </Link>
      </nav>
    </details>
  );
}
