import {grades} from './claim.ts';
import type {RegisterRow} from './register.ts';

/** By what the register can be sorted, beside its own order. */
export const sortKeys = ['ratio', 'metric', 'grade', 'source', 'date'] as const;
export type SortKey = (typeof sortKeys)[number];
export type SortOrder = {readonly by: SortKey; readonly descending: boolean};

/** Reads `ratio`, or `-ratio` for the largest first; undefined for anything else. */
export function parseSort(text: string): SortOrder | undefined {
  const descending = text.startsWith('-');
  const by = sortKeys.find((key) => key === text.slice(Number(descending)));
  return by === undefined ? undefined : {by, descending};
}

/** What `parseSort` reads; nothing for the register's own order. */
export function formatSort(order: SortOrder | undefined): string {
  return order === undefined ? '' : `${order.descending ? '-' : ''}${order.by}`;
}

/** The order after a column was chosen: again turns it round. Ratios start with the largest and dates with the newest. */
export function sortedBy(order: SortOrder | undefined, by: SortKey): SortOrder {
  const descending = order?.by === by ? !order.descending : by === 'ratio' || by === 'date';
  return {by, descending};
}

/** Compares two rows for an order. Rows without a ratio come last in either direction. */
export function compareRows(a: RegisterRow, b: RegisterRow, {by, descending}: SortOrder): number {
  const [one, other] = [keyOf(a, by), keyOf(b, by)];
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const order = one < other ? -1 : Number(one > other);
  return descending ? -order : order;
}

function keyOf(row: RegisterRow, by: SortKey): string | number | undefined {
  switch (by) {
    case 'grade':
      return grades.indexOf(row.grade);
    case 'source':
      return row.source.title;
    default:
      return row[by];
  }
}
