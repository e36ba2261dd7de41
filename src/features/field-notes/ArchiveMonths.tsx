import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {monthName} from '@site/src/domain/content/date';
import {monthAnchor, type ArchivedNote, type ArchiveMonth} from '@site/src/domain/notes/archive';
import styles from './Archive.module.css';
import {countNotes} from './countNotes';

type Props = {readonly months: readonly ArchiveMonth[]; readonly as: 'h2' | 'h3'};

/** Months of a year, each with its notes or with a link to where they stand. */
export function ArchiveMonths({months, as: Heading}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  for (const {month, to} of months) if (to === undefined) collectAnchor(monthAnchor(month));
  return months.map(({month, total, notes, to}) => (
    <div key={month} className={styles.month}>
      <Heading className={styles.name} id={to === undefined ? monthAnchor(month) : undefined}>
        {to === undefined ? monthName(month) : <Link to={to}>{monthName(month)}</Link>}
      </Heading>
      {to === undefined ? <Titles notes={notes} /> : <p className="label">{countNotes(total)}</p>}
    </div>
  ));
}

function Titles({notes}: {readonly notes: readonly ArchivedNote[]}): ReactNode {
  return (
    <ul className={styles.titles}>
      {notes.map(({to, title, date}) => (
        <li key={to}>
          <time dateTime={date.slice(0, 10)}>{Number(date.slice(8, 10))}</time> <Link to={to}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}
