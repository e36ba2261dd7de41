import {nearest} from '../../domain/content/nearest.ts';

/** The comments of a text that something reads, by their first word, with the form that they have. Ids of headings begin with `#`. */
export const marks = {
  truncate: 'truncate',
  context: 'context: worked example',
  gap: 'gap: what is still to say',
  'check-allow': 'check-allow RULE: reason — owner',
} as const;

type Mark = keyof typeof marks;

/** What follows the first word of each; a comment in words may begin with a word that is near. */
const rests: Readonly<Record<Mark, RegExp>> = {
  truncate: /^\s*$/,
  context: /^\s*:/,
  gap: /^\s*:/,
  'check-allow': /^(?:\s+[\w/-]+)?\s*:/,
};

/** What a comment `/* … *\/` of an MDX expression says; undefined for any other expression. */
export function commentText(expression: string): string | undefined {
  return /^\s*\/\*([\s\S]*)\*\/\s*$/.exec(expression)?.[1]?.trim();
}

/** The mark that a comment was probably meant as; undefined for one that is right, and for words. */
export function misspeltMark(comment: string): {readonly written: string; readonly meant: Mark} | undefined {
  const [written] = /^[A-Za-z][\w-]*/.exec(comment) ?? [];
  if (written === undefined || Object.hasOwn(marks, written)) return undefined;
  const meant = nearest(written, Object.keys(marks)) as Mark | undefined;
  if (meant === undefined || !rests[meant].test(comment.slice(written.length))) return undefined;
  // One letter for another in a short word is another word: `map:`.
  if (meant === 'gap' && written.length === 3 && !sameLetters(written.toLowerCase(), meant)) return undefined;
  return {written, meant};
}

function sameLetters(one: string, other: string): boolean {
  return one.split('').toSorted().join('') === other.split('').toSorted().join('');
}
