import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import related from '@generated/related/default/related.json';
import {NoteRows} from '@site/src/features/field-notes/NoteRows';
import {Section} from '@site/src/ui/Section/Section';
import styles from './LatestNotes.module.css';

/** The newest field notes. */
export function LatestNotes(): ReactNode {
  return (
    <Section
      id="notes"
      label="// field notes"
      title="Latest field notes"
      intro="What we measure and how, with the arithmetic shown."
    >
      <NoteRows as="h3" notes={related.latest} empty="No note is published yet." />
      <p className={styles.all}>
        <Link to="/field-notes/">All field notes</Link>
      </p>
    </Section>
  );
}
