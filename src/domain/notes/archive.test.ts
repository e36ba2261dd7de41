import {describe, expect, it} from 'vitest';
import {archiveOf, TITLES_A_PAGE, type ArchivedNote} from './archive.ts';

function notes(count: number, newest = '2026-03-02'): readonly ArchivedNote[] {
  const last = Date.parse(newest);
  return Array.from({length: count}, (_, index) => ({
    to: `/n/${index}/`,
    title: `${index}`,
    date: new Date(last - index * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
  }));
}

describe('the archive', () => {
  it('lists all notes by year and month, the newest first, whatever their order', () => {
    const {archive, yearPages} = archiveOf(notes(62).toReversed());
    expect(yearPages).toEqual([]);
    expect(
      archive.years.map(({year, total, months}) => [year, total, months.map(({month}) => month)]),
    ).toEqual([
      ['2026', 61, ['2026-03', '2026-02', '2026-01']],
      ['2025', 1, ['2025-12']],
    ]);
    expect(archive.years[0]?.months[0]?.notes.map(({title}) => title)).toEqual(['0', '1']);
  });

  it('is there before the first note', () => {
    expect(archiveOf([])).toEqual({archive: {total: 0, years: []}, yearPages: []});
  });
});

describe('an archive of more notes than a page has room for', () => {
  const all = notes(1000);
  const {archive, yearPages} = archiveOf(all);

  it('counts the months, and lists no title twice or never', () => {
    expect(archive.years.flatMap(({months}) => months.flatMap((month) => month.notes))).toEqual([]);
    expect(yearPages.flatMap(({months}) => months.flatMap((month) => month.notes))).toEqual(all);
    const counted = archive.years.flatMap(({months}) => months.map(({total}) => total));
    expect(counted.reduce((sum, total) => sum + total, 0)).toBe(1000);
    for (const {months} of yearPages)
      expect(months.reduce((sum, month) => sum + month.notes.length, 0)).toBeLessThanOrEqual(TITLES_A_PAGE);
  });

  it('leads from each month to the page on which it begins', () => {
    const months = archive.years.find(({year}) => year === '2025')?.months ?? [];
    expect(months[0]?.to).toBe('/field-notes/archive/2025/#m-2025-12');
    expect(months.at(-1)?.to).toBe('/field-notes/archive/2025/3/#m-2025-01');
  });
});
