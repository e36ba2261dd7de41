/** A date in a text that cannot be meant, why, and what to write; `index` is where it starts. */
export type WrongDate = {
  readonly text: string;
  readonly index: number;
  readonly why: string;
  readonly mend: string;
};

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const names = months.join('|');
const iso = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;
const spoken = new RegExp(String.raw`(?<!\d)(\d{1,2}) (${names}) (\d{4})`, 'g');
const slashes = /(?<![\d/])\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/g;

/** How a day is written. */
const pattern = 'as day, month and year: for example `21 November 2026`, in a table `2026-11-21`';

/** Days that no calendar has, and days whose order of day and month depends on the reader’s country. */
export function wrongDates(text: string): readonly WrongDate[] {
  const unknown = [
    ...[...text.matchAll(iso)].map((match) => dayOf(match, match[1], match[2], match[3])),
    ...[...text.matchAll(spoken)].map((match) =>
      dayOf(match, match[3], String(months.indexOf(match[2] ?? '') + 1), match[1]),
    ),
  ];
  return [
    ...unknown.flatMap(({text, index, exists}) =>
      exists ? [] : [{text, index, why: 'is on no calendar', mend: `Write a day that exists, ${pattern}.`}],
    ),
    ...[...text.matchAll(slashes)].map((match) => ({
      text: match[0],
      index: match.index,
      why: 'names two days: some readers take its first number for the month, others its second',
      mend: `Write the month as a word, ${pattern}.`,
    })),
  ];
}

function dayOf(
  match: RegExpExecArray,
  year = '',
  month = '',
  day = '',
): {text: string; index: number; exists: boolean} {
  // Day 0 of the next month is the last of this one.
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const exists = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= last;
  return {text: match[0], index: match.index, exists};
}
