import {expect, it} from 'vitest';
import {formatDate, monthName} from './date.ts';

it.each([
  ['2026-11-21', '21 November 2026'],
  ['2026-01-02T00:00:00.000Z', '2 January 2026'],
])('sets %s as %s, whatever the time zone', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});

it.each(['', 'yesterday', '2026-13-01'])('refuses “%s”', (iso) => {
  expect(() => formatDate(iso)).toThrow(/YYYY-MM-DD/);
});

it('names a month', () => {
  expect(monthName('2026-11')).toBe('November');
  expect(() => monthName('2026-13')).toThrow(/YYYY-MM/);
});
