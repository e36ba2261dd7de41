const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A calendar date as it is set in prose: `2026-11-21` (or an ISO time, read in UTC as written) → `21 November 2026`. */
export function formatDate(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = months[Number(match?.[2]) - 1];
  if (match === null || month === undefined)
    throw new RangeError(`“${iso}” is not a date: write YYYY-MM-DD.`);
  return `${Number(match[3])} ${month} ${match[1]}`;
}

/** A month in words: `2026-11` → `November`. */
export function monthName(month: string): string {
  const name = months[Number(/^\d{4}-(\d{2})$/.exec(month)?.[1]) - 1];
  if (name === undefined) throw new RangeError(`“${month}” is not a month: write YYYY-MM.`);
  return name;
}

/** The last day that a note may be announced for: a year after `today`. A later one is a slip of the pen. */
export function latestNoteDay(today: string): string {
  return `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}
