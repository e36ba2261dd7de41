/** A word of a text as it is compared, and where it stands. */
export type Word = {readonly text: string; readonly start: number; readonly end: number};

/** Forms of companies: they are part of every name and tell nothing. */
const legalForms = new Set([
  'ag',
  'bv',
  'co',
  'corp',
  'gmbh',
  'group',
  'holding',
  'holdings',
  'inc',
  'kg',
  'limited',
  'llc',
  'llp',
  'ltd',
  'nv',
  'oy',
  'plc',
  'sa',
  'sarl',
  'se',
  'spa',
]);

/** `ü` as `ue` and the like: how names of hosts and channels spell what a company writes with a dot or a ring. */
const spelt: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  æ: 'ae',
  ß: 'ss',
};

/** A name with such letters spelt out; the name itself where it has none. */
export function speltOut(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[äöüøåæß]/g, (letter) => spelt[letter] ?? letter);
}

/** The words of a text, as they are compared: letters and digits alone, small, without accents; `AcmeBank` is also `acme` and `bank`. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'](?!s\b)(?=\p{L}))*/gu)].flatMap((match) => {
    const whole = {text: plain(match[0]), start: match.index, end: match.index + match[0].length};
    const humps = [...match[0].matchAll(/\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{M}’']+|\p{N}+/gu)];
    if (humps.length < 2) return [whole];
    return [
      whole,
      ...humps.map((hump) => ({
        text: plain(hump[0]),
        start: match.index + hump.index,
        end: match.index + hump.index + hump[0].length,
      })),
    ];
  });
}

/** A name as it is kept: its one or two words run together, without the form of the company. `undefined` where it has more, or none. */
export function normaliseName(name: string): string | undefined {
  const words = wordsOfName(name);
  return words.length === 0 || words.length > 2 || words.join('').length < 3 ? undefined : words.join('');
}

/** The words of a name as they are compared, without the form of the company. */
export function wordsOfName(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}’']*/gu) ?? [])
    .map(plain)
    .filter((word) => !legalForms.has(word));
}

function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}’']/gu, '')
    .toLowerCase();
}
