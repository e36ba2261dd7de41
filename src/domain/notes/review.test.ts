import {describe, expect, it} from 'vitest';
import {noteRecord} from './note-record.ts';
import {reviewOn, statusOn} from './review.ts';

const note = (to: string, reviewBy?: string, date = '2026-01-01') =>
  noteRecord(to, to, {date, ...(reviewBy === undefined ? {} : {review_by: reviewBy})});

describe('the status of notes on a day', () => {
  const status = statusOn('2026-06-10', [
    note('/none-old/'),
    note('/ahead/', '2026-06-12'),
    note('/late/', '2026-06-09'),
    note('/none-new/', undefined, '2026-02-01'),
    note('/latest/', '2026-05-10'),
    note('/today/', '2026-06-10'),
  ]);

  it('has the longest overdue first, then what comes next, then notes without a review, the newest first', () => {
    expect(status.rows.map(({to}) => to)).toEqual([
      '/latest/',
      '/late/',
      '/today/',
      '/ahead/',
      '/none-new/',
      '/none-old/',
    ]);
    expect(status).toMatchObject({day: '2026-06-10', overdue: 2});
  });

  it('says by how many days', () => {
    expect(status.rows.map(({review}) => ('days' in review ? review.days : review.kind))).toEqual([
      31,
      1,
      0,
      2,
      'none',
      'none',
    ]);
    expect(reviewOn('2026-06-10', '2026-06-10').kind).toBe('ahead');
  });
});
