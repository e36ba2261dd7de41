import type {ReactNode} from 'react';
import {formatDate} from '@site/src/domain/content/date';
import type {NoteRecord} from '@site/src/domain/notes/note-record';
import styles from './NoteBrief.module.css';

/** The question that a note answers with its short answer, what the answer holds for, and until when. Nothing where it says none of it. */
export function NoteBrief({record}: {readonly record: NoteRecord}): ReactNode {
  const {brief, validFor, reviewBy} = record;
  if (brief === undefined && validFor === undefined && reviewBy === undefined) return null;
  return (
    <dl className={styles.brief}>
      {brief && (
        <>
          <Part term="question">
            <strong>{brief.question}</strong>
          </Part>
          <Part term="short answer">{brief.answer}</Part>
        </>
      )}
      {validFor !== undefined && <Part term="valid for">{validFor}</Part>}
      {reviewBy !== undefined && (
        <Part term="review by">
          <time dateTime={reviewBy}>{formatDate(reviewBy)}</time>
        </Part>
      )}
    </dl>
  );
}

function Part({term, children}: {readonly term: string; readonly children: ReactNode}): ReactNode {
  return (
    <div>
      <dt className="label">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
