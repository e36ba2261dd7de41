/** A word that stands twice in a row. `text` starts at `index`: both words, or the second where a line ends between them. */
export type Repeated = {readonly word: string; readonly text: string; readonly index: number};

/** Words that English may set twice: “that that is so”, “had had”, “what it is is”, “log in in turn”, `long long`. */
const mayRepeat = new Set(
  'that had is was do very long no so on in out over up down by bye half fifty'.split(' '),
);

// A quotation is blanks here: more than one of them is no space between two words.
const twice = /(?<![\p{L}\p{N}’'-])(?<word>\p{L}+)[ \n]\k<word>(?![\p{L}\p{N}’'-])/giu;

/** Words that a text repeats by a slip, mostly at the end of a line: “the the”. */
export function repeatedWords(text: string): readonly Repeated[] {
  return [...text.matchAll(twice)].flatMap(({0: found, groups, index}) => {
    const word = groups?.['word'] ?? '';
    const second = found.slice(-word.length);
    // A name may follow its like (“go Go”), and so may letters and units; “The the” is a slip.
    const isName = /\p{Lu}/u.test(second);
    if (mayRepeat.has(word.toLowerCase()) || isName || (word.length === 1 && word !== 'a')) return [];
    return found.includes('\n')
      ? [{word: second, text: second, index: index + word.length + 1}]
      : [{word: second, text: found, index}];
  });
}
