import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import notes from '@generated/related/default/notes.json';
import styles from './NoteFooter.module.css';

/** Under a note: the practice pages that it belongs to, and its tags. */
export function NoteFooter(): ReactNode {
  const {tags, permalink} = useBlogPost().metadata;
  const practice = notes.practiceOf[permalink] ?? [];
  return (
    <footer className={styles.footer}>
      {practice.length > 0 && (
        <p>
          <span className="label">Practice</span>
          {practice.map(({to, title}) => (
            <Link key={to} to={to}>
              {title}
            </Link>
          ))}
        </p>
      )}
      {tags.length > 0 && (
        <p>
          <span className="label">Tags</span>
          {tags.map(({permalink: to, label, description}) => (
            <Link key={to} to={to} title={description}>
              {label}
            </Link>
          ))}
        </p>
      )}
    </footer>
  );
}
