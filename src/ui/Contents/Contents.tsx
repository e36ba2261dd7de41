import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './Contents.module.css';

export type ContentsItem = {
  readonly href: string;
  readonly label: ReactNode;
  readonly level?: number;
  readonly current?: boolean;
};

type Props = {
  readonly title: string;
  readonly items: readonly ContentsItem[];
};

/**
 * A list of links beside the text: the page's contents, or the pages of its section. A native `<details>`: closed above the text on
 * narrow screens; in the margin column its content always shows.
 */
export function Contents({title, items}: Props): ReactNode {
  if (items.length === 0) return null;
  return (
    <nav className={styles.contents} aria-label={title}>
      <details>
        <summary>{title}</summary>
        <ul>
          {items.map(({href, label, level, current}) => (
            <li key={href} data-level={level}>
              {href.startsWith('#') ? (
                <a href={href}>{label}</a>
              ) : (
                <Link to={href} aria-current={current ? 'page' : undefined}>
                  {label}
                </Link>
              )}
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
