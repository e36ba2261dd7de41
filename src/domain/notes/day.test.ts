import {describe, expect, it} from 'vitest';
import {daysBetween, isDay, isOverdue, isScheduled} from './day.ts';

describe('a day', () => {
  it.each(['2026-11-21', '2028-02-29'])('%s is one', (text) => expect(isDay(text)).toBe(true));
  it.each(['2026-02-29', '2026-13-01', '2026-11-1', '2026-11-21T00:00', 'today', ''])(
    '“%s” is none',
    (text) => expect(isDay(text)).toBe(false),
  );
});

describe('a note', () => {
  it('is published on its day, and not before', () => {
    expect(isScheduled('2026-11-22', '2026-11-21')).toBe(true);
    expect(isScheduled('2026-11-21', '2026-11-21')).toBe(false);
  });

  it('is overdue after the day of its review, not on it', () => {
    expect(isOverdue('2026-11-20', '2026-11-21')).toBe(true);
    expect(isOverdue('2026-11-21', '2026-11-21')).toBe(false);
  });
});

it('counts days over months and leap days', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
  expect(daysBetween('2026-12-31', '2027-01-01')).toBe(1);
  expect(daysBetween('2026-11-21', '2026-11-21')).toBe(0);
});
