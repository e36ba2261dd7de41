import leven from 'leven';

/**
 * The known name that `written` most likely stands for, or undefined where none is near: at most one wrong letter in three, so that a
 * suggestion is a likely slip and never a guess.
 */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: {readonly name: string; readonly distance: number} | undefined;
  const limit = Math.max(1, Math.floor(written.length / 3));
  for (const name of known) {
    const distance = slips(written.toLowerCase(), name.toLowerCase());
    if (distance <= limit && distance < (best?.distance ?? Infinity)) best = {name, distance};
  }
  return best?.name;
}

/** The edit distance, in which two neighbouring letters in the wrong order (`nmae`) count once. */
function slips(written: string, name: string): number {
  const swapped = Array.from({length: Math.max(0, written.length - 1)}, (_, index) => {
    const [before, first, second, after] = [
      written.slice(0, index),
      written[index],
      written[index + 1],
      written.slice(index + 2),
    ];
    return 1 + leven(`${before}${second}${first}${after}`, name);
  });
  return Math.min(leven(written, name), ...swapped);
}

/** More names than this are no help to somebody who looks for one. */
export const LISTED = 20;

/**
 * The mend for an unknown name: the nearest known one, or all of them where none is near; of many those three that have most in common
 * with it, and how many there are.
 */
export function suggest(written: string, known: Iterable<string>): string {
  const names = [...known].toSorted();
  const near = nearest(written, names);
  if (near !== undefined) return `Write \`${near}\`.`;
  if (names.length === 1) return `Write \`${names[0]}\`: there is no other.`;
  if (names.length === 0) return 'Remove it: none exists yet.';
  if (names.length <= LISTED) return `Write one of: ${names.join(', ')}.`;
  const few = closest(written, names);
  if (few.length === 1) return `Write \`${few[0]}\`, the nearest of the ${names.length} that there are.`;
  const nearer = few.length === 0 ? 'none of them is near' : `the nearest are ${few.join(', ')}`;
  return `Write one of the ${names.length} that there are; ${nearer}.`;
}

/** At most three names that share most with what was written, the closest first; none where nothing is shared. */
export function closest(written: string, known: Iterable<string>): readonly string[] {
  const pieces = piecesOf(written);
  return [...known]
    .map((name) => ({name, likeness: likeness(pieces, piecesOf(name))}))
    .filter(({likeness}) => likeness > 0.15)
    .toSorted((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({name}) => name);
}

/** Dice’s coefficient: the share of pieces that two names have in common. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((piece) => b.has(piece)).length;
  return (2 * common) / Math.max(1, a.size + b.size);
}

/** Each three neighbouring letters and figures: what is written apart, joined or in another order still shares most of them. */
function piecesOf(name: string): ReadonlySet<string> {
  const letters = name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '');
  return new Set(Array.from({length: Math.max(1, letters.length - 2)}, (_, at) => letters.slice(at, at + 3)));
}
