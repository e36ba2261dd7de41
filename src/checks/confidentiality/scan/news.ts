import type {LeakKind, Match} from '../leak.ts';
import {joinsLines, type View} from '../view/view.ts';

/** True where a match of a decoded view could not be seen in what it was decoded from. */
export function isNews(view: View, match: Match): boolean {
  if (view.seams === undefined) return true;
  return view.seams.some((seam) => {
    const touches = match.start <= seam.end && match.end > seam.start;
    return touches && (view.hidden !== joinsLines || isSplit(view.text, match, seam.start));
  });
}

/** What a value in two lines looks like, by kind; kinds that are not here are never believed over the end of a line. */
const splits: Partial<Readonly<Record<LeakKind, RegExp>>> = {
  address: /[.:]\n|\n[.:]/,
  mac: /[:-]\n|\n[:-]/,
  host: /\w[.-]\n\w|\w\n\.\w/,
  email: /@\S*\n|[\w.]\n@/,
  iban: /^[A-Z]{2}\d.*\n/i,
  card: /\d{4}[ -]?\n\d{4}/,
  phone: /^\+\d{2}.*\n\d{3}/,
  account: /[-:]\S*\n|\n[-:]/,
  jwt: /^ey.*\n/,
  secret: /:\/\/.*\n/,
  trace: /[\da-f-]{8}\n[\da-f]|^\n/i,
  'build-id': /[\da-f]{8}\n[\da-f]|^\n/i,
  remote: /[@:/].*\n/,
  order: /^\n|[-_]\n/,
  'home-path': /^\n/,
};

/** True where a value that a line’s end breaks is likely one value: two neighbours in a list are none. */
function isSplit(text: string, {kind, start, end}: Match, seam: number): boolean {
  return (
    splits[kind]?.test(
      `${text.slice(start, Math.max(start, seam))}\n${text.slice(Math.max(start, seam), end)}`,
    ) === true
  );
}
