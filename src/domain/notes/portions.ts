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

/** A list in pages. There is always a first one, which says so where the list is empty. */
export function portionsOf<T>(rows: readonly T[]): readonly Portion<T>[] {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  return Array.from({length: pages}, (_, index) => ({
    number: index + 1,
    pages,
    total: rows.length,
    rows: rows.slice(index * ROWS_A_PAGE, (index + 1) * ROWS_A_PAGE),
  }));
}

/** The address of a page of the list at `base`: `/field-notes/errata/`, `/field-notes/errata/2/`. */
export function portionRoute(base: string, number: number): string {
  return number === 1 ? base : `${base}${number}/`;
}
