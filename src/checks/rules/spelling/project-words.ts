/** The project’s own words: names and terms that no dictionary has. */
export const projectFile = 'spelling.txt';

export type ProjectWord = {readonly word: string; readonly line: number};

/** Reads spelling.txt: one word a line; a line that starts with `#` is a comment. */
export function readProjectWords(text: string): readonly ProjectWord[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const word = line.trim();
    return word === '' || word.startsWith('#') ? [] : [{word, line: index + 1}];
  });
}

/** Whether an entry covers a word: it is the same, or its form at the start of a sentence. */
export function covers(entry: string, word: string): boolean {
  return entry === word || (entry === entry.toLowerCase() && entry === word.toLowerCase());
}

/** The order in which entries stand, whatever their case. */
export function compareWords(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left !== right) return left < right ? -1 : 1;
  return a < b ? -1 : Number(a > b);
}
