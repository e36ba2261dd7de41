import {describe, expect, it} from 'vitest';
import {newestOf, noteRecord} from './note-record.ts';

const first = {id: 'r1', date: '2026-11-21', kind: 'first', reason: 'First publication.'} as const;

describe('a note that names no revisions', () => {
  it('is as it was first published', () => {
    const record = noteRecord('/n/', 'N', {date: '2026-11-21'});
    expect(record.revisions).toEqual([first]);
    expect(newestOf(record)).toEqual(first);
  });
});

describe('a note', () => {
  it('has a question with its answer, and its newest revision last', () => {
    const second = {
      id: 'r2',
      date: '2026-12-01',
      kind: 'correction',
      reason: 'The table was wrong.',
    } as const;
    const record = noteRecord('/n/', 'N', {
      date: '2026-11-21',
      question: 'Q?',
      answer: 'A.',
      valid_for: 'V',
      review_by: '2027-01-01',
      revisions: [first, second],
    });
    expect(record).toMatchObject({
      brief: {question: 'Q?', answer: 'A.'},
      validFor: 'V',
      reviewBy: '2027-01-01',
    });
    expect(newestOf(record)).toBe(second);
  });
});
