import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '@site/src/domain/content/date';
import type {Portion} from '@site/src/domain/notes/portions';
import {STATUS_ROUTE, type Review, type Status, type StatusRow} from '@site/src/domain/notes/review';
import {ERRATA_ROUTE} from '@site/src/domain/notes/errata';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';
import styles from './StatusPage.module.css';
import {PortionLinks} from './PortionLinks';

export type StatusPortion = Portion<StatusRow> & Omit<Status, 'rows'>;

export const statusDescription =
  'Every field note with the day by which it is to be read again, and which reviews are overdue on the day of this build.';

/** `/field-notes/status/`: every note by the day of its review, the longest overdue first. */
export function StatusPage({portion}: {readonly portion: StatusPortion}): ReactNode {
  const {day, overdue, total, rows} = portion;
  return (
    <div className="frame">
      <PageHeader
        label={<Link to="/field-notes/">← Field notes</Link>}
        title="Reviews"
        lead="A note holds for what it was written on. Where it names a day by which we read it again, that day stands here."
      >
        As of <time dateTime={day}>{formatDate(day)}</time>, for which this site was built:{' '}
        {total === 1 ? '1 note' : `${total} notes`}, {overdue} overdue · <Link to={ERRATA_ROUTE}>Errata</Link>
      </PageHeader>
      <RowList
        as="h2"
        empty="No note is published yet."
        rows={rows.map(({to, title, revision, date, review}) => ({
          to,
          label: <ReviewLabel review={review} />,
          title,
          text: (
            <>
              Revision {revision} of {formatDate(date)}. {sentenceOf(review)}
            </>
          ),
        }))}
      />
      <PortionLinks base={STATUS_ROUTE} portion={portion} />
    </div>
  );
}

function ReviewLabel({review}: {readonly review: Review}): ReactNode {
  switch (review.kind) {
    case 'overdue':
      return <span className={styles.overdue}>overdue</span>;
    case 'ahead':
      return <time dateTime={review.reviewBy}>{formatDate(review.reviewBy)}</time>;
    case 'none':
      return 'no date';
  }
}

function sentenceOf(review: Review): string {
  switch (review.kind) {
    case 'overdue':
      return `Its review was due on ${formatDate(review.reviewBy)}, ${inDays(review.days)} before this build.`;
    case 'ahead':
      return review.days === 0
        ? 'Its review is due on the day of this build.'
        : `Its review is due in ${inDays(review.days)}.`;
    case 'none':
      return 'It names no day for a review.';
  }
}

function inDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
