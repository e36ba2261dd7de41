import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './LinkLines.module.css';

type Line = {
  readonly label: string;
  readonly links: readonly {
    readonly to: string;
    readonly title: string;
    /** What the page is about, on hover. */
    readonly about?: string | undefined;
  }[];
};

/** Where to go on from the end of a page: a line a kind. Lines without links are left out, and all of it where none has any. */
export function LinkLines({lines}: {readonly lines: readonly Line[]}): ReactNode {
  const shown = lines.filter(({links}) => links.length > 0);
  if (shown.length === 0) return null;
  return (
    <footer className={styles.lines}>
      {shown.map(({label, links}) => (
        <p key={label}>
          <span className="label">{label}</span>
          {links.map(({to, title, about}) => (
            <Link key={to} to={to} title={about}>
              {title}
            </Link>
          ))}
        </p>
      ))}
    </footer>
  );
}
