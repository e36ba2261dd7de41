import {ScaffoldError} from './scaffold-error.ts';

/** Latin letters that are no letter with an accent, as English writes them where it has no such letter. */
const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ŧ: 't',
  // The micro sign, as `NFKD` has it.
  μ: 'u',
};

/**
 * A title as the last part of an address: `Tail latency, again` → `tail-latency-again`. @throws {ScaffoldError} where no letter is left.
 */
export function slugOf(title: string): string {
  const slug = title
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .replaceAll(/[^\0-\x7f]/gu, (letter) => letters[letter] ?? letter)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (slug === '')
    throw new ScaffoldError(
      `“${title}” has no letter that an address can show: write a title in Latin letters.`,
    );
  return slug;
}
