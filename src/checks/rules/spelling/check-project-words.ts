import {warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Dictionary} from './dictionary.ts';
import {compareWords, covers, projectFile, type ProjectWord} from './project-words.ts';
import {wordsOf} from './words.ts';

/** What is wrong with spelling.txt: a word out of order, twice, that no page uses, that the dictionary has, or that needs none. */
export function checkProjectWords(
  text: string,
  entries: readonly ProjectWord[],
  used: readonly {readonly word: string}[],
  dictionary: Dictionary,
): readonly RuleFinding[] {
  const words = new Set(used.map(({word}) => word));
  const lowered = new Set(used.map(({word}) => word.toLowerCase()));
  // The quick look first: a large site has many words.
  const isUsed = (entry: string): boolean =>
    words.has(entry) || (lowered.has(entry.toLowerCase()) && [...words].some((word) => covers(entry, word)));
  const sorted = sortedList(text);
  return entries.flatMap(({word, line}, index) => {
    const at = (message: string, fix: string): RuleFinding =>
      warningAt(projectFile, {line, column: 1}, message, fix);
    const before = entries[index - 1]?.word;
    if (before !== undefined && compareWords(before, word) >= 0) {
      const message =
        before === word ? `“${word}” stands here twice.` : `“${word}” stands after “${before}”.`;
      const edit = {start: 0, end: text.length, text: sorted};
      return [{...at(message, 'Sort the list: `npm run check -- --fix spelling.txt` does.'), edit}];
    }
    if (dictionary.has(word)) return [at(`The dictionary has “${word}”.`, 'Take the line away.')];
    if (isUsed(word)) return [];
    const message =
      wordsOf(word).length === 0
        ? `No dictionary is asked for “${word}”: it is short, or a name by its look.`
        : `No page uses “${word}”.`;
    return [at(message, 'Take the line away.')];
  });
}

/** The list with its comments on top and its words sorted, each once. */
function sortedList(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const comments = lines.filter((line) => line.startsWith('#'));
  const words = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  return [...comments, ...[...words].toSorted(compareWords), ''].join('\n');
}
