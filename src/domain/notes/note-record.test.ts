import {describe, expect, it} from 'vitest';
import {newestOf, noteRecord, seriesPlaces} from './note-record.ts';

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

describe('a series', () => {
  it('counts its parts by date, those of one day by address, and knows no other notes', () => {
    const notes = [
      noteRecord('/c/', 'C', {date: '2026-11-22', series: 'S'}),
      noteRecord('/b/', 'B', {date: '2026-11-21', series: 'S'}),
      noteRecord('/a/', 'A', {date: '2026-11-21', series: 'S'}),
      noteRecord('/d/', 'D', {date: '2026-11-21', series: 'T'}),
      noteRecord('/e/', 'E', {date: '2026-11-21'}),
    ];
    const places = seriesPlaces(notes);
    expect(places.get('/b/')).toEqual({
      name: 'S',
      part: 2,
      parts: [
        {to: '/a/', title: 'A'},
        {to: '/b/', title: 'B'},
        {to: '/c/', title: 'C'},
      ],
    });
    expect(places.get('/d/')).toMatchObject({name: 'T', part: 1});
    expect(places.has('/e/')).toBe(false);
  });
});
