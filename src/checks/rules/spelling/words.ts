/** A word of a text as a dictionary would list it; `index` is where it starts. */
export type Word = {readonly word: string; readonly index: number};

/** Paths, addresses, identifiers and percentiles are no words; code is not prose in the first place. */
const notWords = /[./@_\\:=\d]/;
/**
 * A capital behind a small letter (`ClOrdID`), or letters that English has not behind a capital (Zürich): somebody’s name for something.
 */
const isName = /\p{Ll}\p{Lu}|^\p{Lu}.*(?![A-Za-z])\p{L}/u;
/** Shorter ones are mostly symbols and units. */
const leastLength = 3;

/**
 * The words of a text that can be misspelt: compounds in their parts, without possessives, abbreviations, names by their look and what
 * looks like code.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[^\s—–…]+/g)].flatMap(({0: token, index: start}) =>
    partsOf(token).map(({word, index}) => ({word, index: start + index})),
  );
}

/** A text has the same words again and again. */
const known = new Map<string, readonly Word[]>();

function partsOf(token: string): readonly Word[] {
  const parts = known.get(token) ?? readParts(token);
  known.set(token, parts);
  return parts;
}

function readParts(token: string): readonly Word[] {
  const bare = /^[^\p{L}\p{N}]*(.*?)[^\p{L}\p{N}]*$/su.exec(token)?.[1] ?? '';
  if (notWords.test(bare)) return [];
  const start = token.indexOf(bare);
  return [...bare.matchAll(/[\p{L}\p{M}’']+/gu)].flatMap(({0: part, index}) => {
    const word = part.replace(/[’']s?$/u, '');
    const isAbbreviation = /^\p{Lu}{2,}s?$/u.test(word);
    return word.length < leastLength || isAbbreviation || isName.test(word)
      ? []
      : [{word, index: start + index}];
  });
}
