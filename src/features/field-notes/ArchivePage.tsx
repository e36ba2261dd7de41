import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Archive} from '@site/src/domain/notes/archive';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {ArchiveMonths} from './ArchiveMonths';
import styles from './Archive.module.css';
import {countNotes} from './countNotes';

export const archiveDescription = 'Every field note that is published, by year and month, the newest first.';

/** `/field-notes/archive/`: all notes by year and month; where they are too many for a page, the months and where their notes stand. */
export function ArchivePage({archive: {total, years}}: {readonly archive: Archive}): ReactNode {
  return (
    <div className="frame">
      <PageHeader
        label={<Link to="/field-notes/">← Field notes</Link>}
        title="Archive"
        lead="Every field note, by year and month."
      >
        {countNotes(total)}
      </PageHeader>
      {years.length === 0 && (
        <p className={styles.empty}>No note is published yet. The feed tells when the first one is.</p>
      )}
      {years.map(({year, total: count, months}) => (
        <section key={year} className={styles.year}>
          <h2 id={`y-${year}`}>
            {year} <span className="label">{countNotes(count)}</span>
          </h2>
          <ArchiveMonths months={months} as="h3" />
        </section>
      ))}
    </div>
  );
}
