// Change: one list of links, inline on wide screens and a native popover below 60rem, so that the menu works without script.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {site} from '@site/src/site';
import {ThemeSwitch} from '@site/src/ui/ThemeSwitch/ThemeSwitch';
import styles from './styles.module.css';

export default function Navbar(): ReactNode {
  const {pathname} = useLocation();
  return (
    <header className={styles.header}>
      <div className={`frame ${styles.bar}`}>
        <Link className={styles.brand} to="/" aria-label={`${site.name}, home`}>
          {site.name}
        </Link>
        <button type="button" className={styles.menuButton} popoverTarget="menu">
          Menu
        </button>
        <nav id="menu" popover="auto" className={styles.menu} aria-label="Main">
          <ul>
            {site.navigation.map(({label, to}) => (
              <li key={to}>
                <Link to={to} {...markCurrent(pathname, to)}>
                  {label}
                </Link>
              </li>
            ))}
            <li>
              <Link
                className={styles.action}
                to={site.callToAction.to}
                {...markCurrent(pathname, site.callToAction.to)}
              >
                {site.callToAction.label}
              </Link>
            </li>
          </ul>
          <ThemeSwitch />
        </nav>
      </div>
    </header>
  );
}

/** The page itself is `page`; a page below it is within the section, `true`. */
function markCurrent(pathname: string, to: string): {readonly 'aria-current'?: 'page' | 'true'} {
  if (pathname === to) return {'aria-current': 'page'};
  return pathname.startsWith(to) ? {'aria-current': 'true'} : {};
}
