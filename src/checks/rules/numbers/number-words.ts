const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const large: Readonly<Record<string, number>> = {hundred: 100, thousand: 1000, million: 1_000_000};

const values: ReadonlyMap<string, number> = new Map([
  ...[...ones, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, 20 + 10 * index] as const),
]);

const small = `(?:${tens.join('|')})(?:-(?:${ones.join('|')}))?|${[...teens, ...ones].join('|')}`;
const scale = Object.keys(large).join('|');

/** A number in words as a pattern, from “two” on: “twelve”, “twenty-five”, “a hundred”, “two hundred thousand”, “two and a half”. */
export const numberWords = String.raw`(?:(?!one\b)(?:${small})|(?:an?|${small})(?= (?:${scale})\b))(?: (?:${scale}))*(?: and a half)?`;

/** What such words say; undefined where they are none. */
export function numberOf(words: string): number | undefined {
  const [whole = '', half] = words.toLowerCase().split(/ (?=and a half$)/);
  const [first = '', ...scales] = whole.split(' ');
  const parts =
    first === 'a' || first === 'an' ? [1] : first.split('-').map((word) => values.get(word) ?? large[word]);
  const value = parts.reduce<number>((sum, part) => sum + (part ?? NaN), 0);
  const product = scales.reduce((result, word) => result * (large[word] ?? NaN), value);
  return Number.isNaN(product) ? undefined : product + (half === undefined ? 0 : 0.5);
}
