import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './PrevNext.module.css';

type Target = {readonly to: string; readonly kind: string; readonly title: string};

type Props = {
  /** What the two links lead through, for screen readers. */
  readonly label: string;
  readonly previous?: Target | undefined;
  readonly next?: Target | undefined;
};

/** The way on at the end of a page: what comes before and after it. */
export function PrevNext({label, previous, next}: Props): ReactNode {
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className={styles.nav} aria-label={label}>
      {previous && <Way {...previous} rel="prev" />}
      {next && <Way {...next} rel="next" />}
    </nav>
  );
}

function Way({to, kind, title, rel}: Target & {readonly rel: 'prev' | 'next'}): ReactNode {
  return (
    <Link className={rel === 'next' ? styles.next : undefined} to={to} rel={rel}>
      <span className="label">{kind}</span>
      {title}
    </Link>
  );
}
