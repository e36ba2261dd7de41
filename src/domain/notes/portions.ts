/** How many rows a list of notes or corrections holds: these fit into one round trip (the build weighs each page). */
export const ROWS_A_PAGE = 40;

/** A part of a list that is one page; numbers are from 1. */
export type Portion<T> = {
  readonly number: number;
  readonly pages: number;
  /** Of the whole list. */
  readonly total: number;
  readonly rows: readonly T[];
};

/** A list in pages of so many rows. There is always a first one, which says so where the list is empty. */
export function portionsOf<T>(rows: readonly T[], size = ROWS_A_PAGE): readonly Portion<T>[] {
  const pages = Math.max(1, Math.ceil(rows.length / size));
  return Array.from({length: pages}, (_, index) => ({
    number: index + 1,
    pages,
    total: rows.length,
    rows: rows.slice(index * size, (index + 1) * size),
  }));
}

/** The address of a page of the list at `base`: `/field-notes/errata/`, `/field-notes/errata/2/`. */
export function portionRoute(base: string, number: number): string {
  return number === 1 ? base : `${base}${number}/`;
}
