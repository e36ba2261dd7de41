import type {LeakKind, Match, TextKind} from '../leak.ts';
import {foldsLines, joinsLines, type View} from '../view/view.ts';

/** True where a match of a decoded view could not be seen in what it was decoded from. */
export function isNews(view: View, match: Match, kind: TextKind): boolean {
  if (view.seams === undefined) return true;
  return view.seams.some((seam) => {
    const touches = match.start <= seam.end && match.end > seam.start;
    if (!touches) return false;
    if (view.hidden === foldsLines)
      return match.kind === 'jwt' || (match.kind === 'secret' && match.end - match.start >= 60);
    return view.hidden !== joinsLines || isSplit(view.text, match, seam.start, kind);
  });
}

/** What a value in two lines looks like, by kind; kinds that are not here are never believed over the end of a line. */
const splits: Partial<Readonly<Record<LeakKind, RegExp>>> = {
  address: /[.:]\n|\n[.:]/,
  mac: /[:-]\n|\n[:-]/,
  // DNS ends a whole name with a dot.
  host: /\w\n-\w|(?<!\.(?:com|net|org|info|arpa|io|dev|de|uk|eu))(?<=\w)\.\n\w|\w\n\.\w/,
  pod: /[a-z\d]\n-[a-z\d]/,
  email: /@[\w-]*\n|@\S*[.-]\n|@[\w.-]+\n\.|[\w.]\n@/,
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

/** The same in prose, where a line that ends with a number may end a sentence. */
const proseSplits: typeof splits = {
  address: /\d\.\n\d|\d\n\.\d/,
  host: /[a-z]\n-\d+[a-z]?\.\w|\w\n\.\w/,
  email: /@\n|@[\w-]+[.-]\n|@[\w.-]+\n\.|[\w.]\n@/,
  iban: /^[A-Z]{2}\d.*\n/,
  card: /\d{4}[ -]?\n\d{4}/,
};
/** Words that an address follows, and a number that ends a sentence does not. */
const prepositions =
  /(?:^|\s)(?:from|to|at|against|on|by|with|via|behind|address(?:es)?|host|peer|node|server|client|machine|gateway|IP)\s+["'`(]?$/i;

/** True where a value that a line’s end breaks is likely one value: two neighbours in a list are none. */
function isSplit(text: string, {kind, start, end}: Match, seam: number, textKind: TextKind): boolean {
  const at = Math.max(start, seam);
  const broken = `${text.slice(start, at)}\n${text.slice(at, end)}`;
  if (textKind === 'capture') return splits[kind]?.test(broken) === true;
  if (kind === 'address' && !prepositions.test(text.slice(Math.max(0, start - 24), start))) return false;
  return proseSplits[kind]?.test(broken) === true;
}
