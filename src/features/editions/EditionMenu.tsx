import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '@site/src/domain/content/date';
import type {Edition} from '@site/src/domain/editions/registry';
import styles from './EditionMenu.module.css';
import {useEditionLinks, type EditionLink} from './useEditionLinks';

/** Which edition the page belongs to, and the same page in the others: a native `<details>`, complete without script. */
export function EditionMenu(): ReactNode {
  const links = useEditionLinks();
  const current = links.find((link) => link.isCurrent);
  if (current === undefined) return null;
  if (links.length === 1) return <p>Edition {current.edition.name}</p>;
  return (
    <details className={styles.menu}>
      <summary>Edition {current.edition.name}</summary>
      <nav className={styles.panel} aria-label="Editions of this page">
        <ul>
          {links.map((link) => (
            <li key={link.edition.name}>
              <Link to={link.to} aria-current={link.isCurrent ? 'page' : undefined}>
                {link.edition.name}
              </Link>
              <span>{describe(link)}</span>
            </li>
          ))}
        </ul>
        <Link to="/changes/" className={styles.compare}>
          Compare editions
        </Link>
      </nav>
    </details>
  );
}

function describe({edition, leadsTo}: EditionLink): string {
  const state = stateOf(edition);
  return leadsTo === 'page' ? state : `${state}; has no such page, leads to its practice overview`;
}

/** What a reader must know of an edition: whether its text can still change. */
function stateOf(edition: Edition): string {
  return edition.state === 'open' ? 'open, as it is today' : `frozen on ${formatDate(edition.published)}`;
}
