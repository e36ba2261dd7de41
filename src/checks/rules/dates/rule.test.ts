import {describe, expect, it} from 'vitest';
import {docText, findingsOf} from '../../core/testing.ts';
import {wrongDates} from './prose-dates.ts';
import {dates} from './rule.ts';

const note = (day: string): string => `---\ntitle: A note\nslug: x\ndate: ${day}\n---\n\nText.\n`;

function noteOf(day: string, today: string): readonly string[] {
  return findingsOf(dates, {'blog/2026-11-21-x/index.mdx': note(day)}, {today});
}

describe('a day in a text', () => {
  it.each(['30 February 2024', '0 May 2026', '2026-02-29', '2026-00-10', '11/12/2026', '1/2/26'])(
    'is refused as “%s”',
    (text) => {
      expect(wrongDates(`On ${text}.`)).toMatchObject([{text, index: 3}]);
    },
  );

  it.each(['29 February 2024', '2026-12-31', '24/7', '1/2', '2026-11-21-note', '10.0.0.1/24'])(
    'is passed as “%s”',
    (text) => {
      expect(wrongDates(`On ${text}.`)).toEqual([]);
    },
  );

  it('is reported where it stands', () => {
    expect(findingsOf(dates, {'docs/a.mdx': docText('On\n31 April 2026.')})[0]).toMatch(
      /^docs\/a\.mdx:7:1 error: 31 April/,
    );
  });
});

describe('the day of a note', () => {
  it('may lie a year ahead, and no more', () => {
    expect(noteOf('2027-11-21', '2026-11-21')).toEqual([]);
    expect(noteOf('2027-11-22', '2026-11-21')).toHaveLength(1);
  });
});

describe('the day of a later revision', () => {
  it('is not ahead of today', () => {
    const text = note('2026-11-01').replace(
      '---\n\n',
      'revisions: [{id: r1, date: 2026-11-01}, {id: r2, date: 2026-11-22}]\n---\n\n',
    );
    const of = (today: string): readonly string[] =>
      findingsOf(dates, {'blog/2026-11-01-x/index.mdx': text}, {today});
    expect(of('2026-11-21')).toHaveLength(1);
    expect(of('2026-11-22')).toEqual([]);
  });
});

function yearOf(year: number): readonly string[] {
  return findingsOf(dates, {'case-studies/feed/study.yaml': `year: ${year}\n`}, {today: '2026-11-21'});
}

describe('the year of an engagement', () => {
  it('is not ahead of this one', () => {
    expect(yearOf(2026)).toEqual([]);
    expect(yearOf(2031)[0]).toMatch(/study\.yaml:1:1 error: `year: 2031` lies ahead: this is 2026\./);
  });
});
