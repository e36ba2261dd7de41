import {describe, expect, it} from 'vitest';
import {findingsOf} from '../../core/testing.ts';
import {reviewBy} from './rule.ts';

function of(day: string, today: string): readonly string[] {
  const text = `---\ntitle: A note\nslug: x\nreview_by: ${day}\n---\n\nText.\n`;
  return findingsOf(reviewBy, {'blog/2026-11-21-x/index.mdx': text}, {today});
}

describe('a review', () => {
  it('is due on its day and overdue the day after', () => {
    expect(of('2027-05-21', '2027-05-21')).toEqual([]);
    expect(of('2027-05-21', '2027-05-22')).toEqual([
      expect.stringMatching(
        /^blog\/.*:4:1 warning: The page was to be read again by 21 May 2027, and today is 22 May 2027\. → .* the date of its next review/,
      ),
    ]);
  });

  it('with a day that is none is the front matter’s matter', () => {
    expect(of('soon', '2027-05-22')).toEqual([]);
    expect(of('2027-13-01', '2028-05-22')).toEqual([]);
  });
});
