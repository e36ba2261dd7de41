import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {SERIES_ROUTE, type Series} from '@site/src/domain/notes/series';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {NoteRows} from './NoteRows';
import styles from './SeriesPage.module.css';
import {countNotes} from './countNotes';

/** `/field-notes/series/<key>/`: what the series asks, and its parts in reading order. */
export function SeriesPage({series}: {readonly series: Series}): ReactNode {
  const {name, description, introduction, parts} = series;
  return (
    <div className="frame">
      <PageHeader label={<Link to={SERIES_ROUTE}>← Series</Link>} title={name} lead={description}>
        {countNotes(parts.length)}, in reading order
      </PageHeader>
      <div className={styles.introduction}>
        {introduction.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </div>
      <NoteRows
        notes={parts}
        numbered
        empty="No part of this series is published yet. The feed tells when the first one is."
      />
    </div>
  );
}
