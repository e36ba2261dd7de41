import retextEnglish from 'retext-english';
import retextEquality from 'retext-equality';
import retextIntensify from 'retext-intensify';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {emptyWords, fieldTerms, meant} from './house-words.ts';

/** A phrase to think about; `index` is where it starts in the text, `instead` what may stand there. */
export type NotedPhrase = {
  readonly kind: 'empty' | 'excluding';
  readonly phrase: string;
  readonly index: number;
  readonly instead: readonly string[];
};

const retext = unified().use(retextEnglish).use(retextEquality, {ignore: fieldTerms}).use(retextIntensify);

/** Empty and excluding phrases of a text. The lists are prepared anew on each call: give it much at once. */
export function notedPhrases(text: string): readonly NotedPhrase[] {
  const file = new VFile(text);
  retext.runSync(retext.parse(file), file);
  return file.messages.flatMap(({source, actual, expected, place}) => {
    const start = place !== undefined && 'start' in place ? place.start.offset : undefined;
    if (start === undefined || actual === undefined || actual === null) return [];
    const isEmpty = source === 'retext-intensify';
    if (isEmpty && (!emptyWords.has(actual.toLowerCase()) || meant.test(text.slice(start)))) return [];
    return [{kind: isEmpty ? 'empty' : 'excluding', phrase: actual, index: start, instead: expected ?? []}];
  });
}
