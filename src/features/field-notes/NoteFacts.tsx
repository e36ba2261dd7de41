import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {formatDate} from '@site/src/domain/content/date';
import {newestOf} from '@site/src/domain/notes/note-record';
import {ReadingTime} from './ReadingTime';
import {useNotePage} from './useNotePage';

/** Who wrote the note, how long it takes to read, which revision it is, and its place in its series. */
export function NoteFacts(): ReactNode {
  const {authors, readingTime} = useBlogPost().metadata;
  const {record, series} = useNotePage();
  const {id, date} = newestOf(record);
  return (
    <p>
      {authors.map(({key, name, page}, index) => (
        <span key={key ?? index}>
          {index > 0 && ', '}
          {page ? <Link to={page.permalink}>{name}</Link> : name}
        </span>
      ))}
      {readingTime !== undefined && (
        <>
          {' '}
          · <ReadingTime minutes={readingTime} /> to read
        </>
      )}{' '}
      · revision {id}
      {date !== record.date && <> of {formatDate(date)}</>}
      {series && (
        <>
          {' '}
          · part {series.part} of {series.parts} of <Link to={series.to}>{series.name}</Link>
        </>
      )}
    </p>
  );
}
