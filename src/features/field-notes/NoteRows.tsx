import type {ReactNode} from 'react';
import {RowList} from '@site/src/ui/RowList/RowList';
import {formatDate} from '@site/src/domain/content/date';

export type NoteSummary = {
  readonly permalink: string;
  readonly title: string;
  readonly description: string;
  readonly date: string;
};

type Props = {readonly notes: readonly NoteSummary[]; readonly empty: string; readonly as?: 'h2' | 'h3'};

/** Field notes as rows, newest first as given. */
export function NoteRows({notes, empty, as = 'h2'}: Props): ReactNode {
  return (
    <RowList
      as={as}
      empty={empty}
      rows={notes.map(({permalink, title, description, date}) => ({
        to: permalink,
        label: <time dateTime={date.slice(0, 10)}>{formatDate(date)}</time>,
        title,
        text: description,
      }))}
    />
  );
}
