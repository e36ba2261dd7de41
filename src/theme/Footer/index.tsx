// Change: the practice's own footer: where to read on, what this page cost, and which edition and commit it is.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {site} from '@site/src/site';
import styles from './styles.module.css';

const columns = [
  {title: 'Work', links: site.navigation.slice(0, 3)},
  {
    title: 'Read',
    links: [
      {label: 'Field notes', to: '/field-notes/'},
      {label: 'Tags', to: '/field-notes/tags/'},
      {label: 'Errata', to: '/field-notes/errata/'},
      {label: 'Evidence', to: '/evidence/'},
      {label: 'What changed between editions', to: '/changes/'},
    ],
  },
] as const;

export default function Footer(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {commit, edition} = siteConfig.customFields as {readonly commit: string; readonly edition: string};
  return (
    <footer className={`${styles.footer} far`}>
      <div className={`frame ${styles.columns}`}>
        {columns.map(({title, links}) => (
          <nav key={title} aria-label={title}>
            <p className="label">{title}</p>
            <ul>
              {links.map(({label, to}) => (
                <li key={to}>
                  <Link to={to}>{label}</Link>
                </li>
              ))}
            </ul>
          </nav>
        ))}
        <div>
          <p className="label">Follow</p>
          <ul>
            <li>
              <a href="/field-notes/rss.xml">RSS</a> · <a href="/field-notes/atom.xml">Atom</a> ·{' '}
              <a href="/field-notes/feed.json">JSON Feed</a>
            </li>
            <li>
              <a href={`mailto:${site.email}`}>{site.email}</a>
            </li>
          </ul>
        </div>
      </div>
      <p className={`frame ${styles.colophon}`}>
        <span data-page-cost="" /> <Link to="/how-this-site-is-built/">How that is measured</Link>
        <br />
        {site.name} · edition {edition} · commit {commit}
      </p>
    </footer>
  );
}
