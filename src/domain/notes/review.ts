import {daysBetween, isOverdue} from './day.ts';
import {newestOf, type NoteRecord} from './note-record.ts';
import {byCodeUnit} from './order.ts';

/** Where the list of reviews begins. */
export const STATUS_ROUTE = '/field-notes/status/';

/** How a note’s review stands on a day. */
export type Review =
  | {readonly kind: 'overdue'; readonly reviewBy: string; readonly days: number}
  | {readonly kind: 'ahead'; readonly reviewBy: string; readonly days: number}
  | {readonly kind: 'none'};

export type StatusRow = {
  readonly to: string;
  readonly title: string;
  /** The newest revision, and its ISO day. */
  readonly revision: string;
  readonly date: string;
  readonly review: Review;
};

/** What is listed on a day, and how many of the notes are overdue. */
export type Status = {readonly day: string; readonly overdue: number; readonly rows: readonly StatusRow[]};

/** Every note by the day of its review, the longest overdue first; notes without one come last, the newest first. */
export function statusOn(day: string, notes: readonly NoteRecord[]): Status {
  const rows = notes
    .map((note): StatusRow => {
      const {id, date} = newestOf(note);
      return {to: note.to, title: note.title, revision: id, date, review: reviewOn(day, note.reviewBy)};
    })
    .toSorted(byReview);
  return {day, overdue: rows.filter(({review}) => review.kind === 'overdue').length, rows};
}

/** How a review stands on a day. */
export function reviewOn(day: string, reviewBy: string | undefined): Review {
  if (reviewBy === undefined) return {kind: 'none'};
  return isOverdue(reviewBy, day)
    ? {kind: 'overdue', reviewBy, days: daysBetween(reviewBy, day)}
    : {kind: 'ahead', reviewBy, days: daysBetween(day, reviewBy)};
}

function byReview(a: StatusRow, b: StatusRow): number {
  if (a.review.kind === 'none' || b.review.kind === 'none') {
    if (a.review.kind !== b.review.kind) return a.review.kind === 'none' ? 1 : -1;
    return byCodeUnit(b.date, a.date) || byCodeUnit(a.to, b.to);
  }
  return byCodeUnit(a.review.reviewBy, b.review.reviewBy) || byCodeUnit(a.to, b.to);
}
