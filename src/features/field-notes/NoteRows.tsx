import type {ReactNode} from 'react';
import {RowList} from '@site/src/ui/RowList/RowList';
import {formatDate} from '@site/src/domain/content/date';
import type {NoteSummary} from '@site/src/domain/notes/note-summary';
import {ReadingTime} from './ReadingTime';

type Props = {
  readonly notes: readonly NoteSummary[];
  readonly empty: string;
  readonly as?: 'h2' | 'h3';
  /** Says which part of a series each note is. */
  readonly numbered?: boolean;
};

/** Field notes as rows, in the order that they are given. */
export function NoteRows({notes, empty, as = 'h2', numbered = false}: Props): ReactNode {
  return (
    <RowList
      as={as}
      empty={empty}
      rows={notes.map(({permalink, title, description, date, readingTime}, index) => ({
        to: permalink,
        label: (
          <>
            {numbered && (
              <>
                part {index + 1}
                <br />
              </>
            )}
            <time dateTime={date.slice(0, 10)}>{formatDate(date)}</time>
            {readingTime !== undefined && (
              <>
                <br />
                <ReadingTime minutes={readingTime} />
              </>
            )}
          </>
        ),
        title,
        text: description,
      }))}
    />
  );
}
