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

/** The mend for an unknown name: the nearest known one, or all of them where none is near. */
export function suggest(written: string, known: Iterable<string>): string {
  const names = [...known].toSorted();
  const near = nearest(written, names);
  if (near !== undefined) return `Write \`${near}\`.`;
  if (names.length === 1) return `Write \`${names[0]}\`: there is no other.`;
  return names.length === 0 ? 'Remove it: none exists yet.' : `Write one of: ${names.join(', ')}.`;
}
