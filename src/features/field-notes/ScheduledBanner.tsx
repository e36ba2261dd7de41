import type {ReactNode} from 'react';
import {formatDate} from '@site/src/domain/content/date';
import type {NotePage} from '@site/src/domain/notes/note-record';
import {Banner} from '@site/src/ui/Banner/Banner';

/** On a note whose day has not come, which only `npm start` shows: that builds leave it out, and until when. */
export function ScheduledBanner({page}: {readonly page: NotePage}): ReactNode {
  if (!page.isScheduled) return null;
  const {date} = page.record;
  return (
    <Banner label="Scheduled">
      <p>
        Scheduled for <time dateTime={date}>{formatDate(date)}</time>: a build of an earlier day leaves this
        note out.
      </p>
    </Banner>
  );
}
