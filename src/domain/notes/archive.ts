import {byCodeUnit} from './order.ts';
import {portionRoute, portionsOf, type Portion} from './portions.ts';

export const ARCHIVE_ROUTE = '/field-notes/archive/';

/** How many titles a page of the archive lists: with so many of the longest it fits into one round trip (the build weighs it). */
export const TITLES_A_PAGE = 150;

/** `date` is an ISO day. */
export type ArchivedNote = {readonly to: string; readonly title: string; readonly date: string};

/** A month, `2026-11`, with how many notes it has. They stand here, or at the page `to`. */
export type ArchiveMonth = {
  readonly month: string;
  readonly total: number;
  readonly notes: readonly ArchivedNote[];
  readonly to?: string | undefined;
};

export type ArchiveYear = {
  readonly year: string;
  readonly total: number;
  readonly months: readonly ArchiveMonth[];
};

/** The first page: every year and month, the newest first. */
export type Archive = {readonly total: number; readonly years: readonly ArchiveYear[]};

/** A page of a year’s notes, where the first page has no room for them. */
export type YearPage = Omit<Portion<never>, 'rows'> & {
  readonly year: string;
  readonly months: readonly ArchiveMonth[];
};

/** The `id` of a month on its page. */
export function monthAnchor(month: string): string {
  return `m-${month}`;
}

/** The address of the notes of a year. */
export function yearRoute(year: string): string {
  return `${ARCHIVE_ROUTE}${year}/`;
}

/**
 * All notes by year and month. As long as one page has room for all titles it lists them; then it says how many each month has, and
 * leads to pages a year, a year of many notes in several.
 */
export function archiveOf(notes: readonly ArchivedNote[]): {
  readonly archive: Archive;
  readonly yearPages: readonly YearPage[];
} {
  const sorted = notes.toSorted((a, b) => byCodeUnit(b.date, a.date) || byCodeUnit(a.to, b.to));
  const byYear = [...Map.groupBy(sorted, ({date}) => date.slice(0, 4))];
  if (sorted.length <= TITLES_A_PAGE) {
    const years = byYear.map(([year, rows]) => ({year, total: rows.length, months: monthsOf(rows)}));
    return {archive: {total: sorted.length, years}, yearPages: []};
  }
  const yearPages = byYear.flatMap(([year, rows]) =>
    portionsOf(rows, TITLES_A_PAGE).map(({rows: part, ...page}) => ({...page, year, months: monthsOf(part)})),
  );
  const years = byYear.map(([year, rows]) => ({
    year,
    total: rows.length,
    months: monthsOf(rows).map(({month, total}) => ({
      month,
      total,
      notes: [],
      to: addressOf(
        month,
        yearPages.filter((page) => page.year === year),
      ),
    })),
  }));
  return {archive: {total: sorted.length, years}, yearPages};
}

function monthsOf(rows: readonly ArchivedNote[]): readonly ArchiveMonth[] {
  return [...Map.groupBy(rows, ({date}) => date.slice(0, 7))].map(([month, notes]) => ({
    month,
    total: notes.length,
    notes,
  }));
}

/** Where a month’s notes begin: it may go on on the next page. */
function addressOf(month: string, pages: readonly YearPage[]): string {
  const page = pages.find(({months}) => months.some((listed) => listed.month === month));
  return page === undefined
    ? ARCHIVE_ROUTE
    : `${portionRoute(yearRoute(page.year), page.number)}#${monthAnchor(month)}`;
}
