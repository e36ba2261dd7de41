import {warningAt, type RuleFinding} from '../../core/finding.ts';
import type {FilesRule} from '../../core/rule.ts';
import type {Page, Place} from '../../core/site.ts';
import {openPages} from '../../prose/frozen.ts';
import {bodyProse, frontMatterProse} from '../../prose/prose.ts';
import {isAbbreviatedUnit} from '../wording/quantity-style.ts';
import {loadDictionary, type Dictionary} from './dictionary.ts';
import {checkProjectWords} from './check-project-words.ts';
import {covers, projectFile, readProjectWords} from './project-words.ts';
import {wordsOf} from './words.ts';

type Occurrence = {readonly file: string; readonly word: string; readonly place: () => Place};

/** Looking for a near word takes long: a page in another language would hold up the run. */
const mostSuggestions = 50;

/** Prose is spelt as British English, or by the project’s own words in spelling.txt, which are sorted and used. */
export const spelling: FilesRule = {
  id: 'spelling',
  about: 'Words are spelt as in British English or spelling.txt, which is sorted and holds no unused word.',
  kind: 'files',
  check: async ({site, files, file}) => {
    const list = file(projectFile)?.text() ?? '';
    const entries = readProjectWords(list);
    const wanted = new Set(files.map((own) => own.file));
    const pages = openPages(site).filter((page) => wanted.has(page.file));
    const isListed = wanted.has(projectFile);
    if (pages.length === 0 && !isListed) return [];
    const dictionary = await loadDictionary();
    const own = isListed
      ? checkProjectWords(
          list,
          entries,
          openPages(site).flatMap((page) => wordsIn(page)),
          dictionary,
        )
      : [];
    const judged = new Map<string, boolean>();
    const isKnown = (word: string): boolean => {
      const answer =
        judged.get(word) ?? (dictionary.has(word) || entries.some((entry) => covers(entry.word, word)));
      judged.set(word, answer);
      return answer;
    };
    const unknown = pages.flatMap((page) => wordsIn(page, (word) => !isKnown(word)));
    return [...own, ...(await describe(unknown, dictionary))];
  },
};

/** The words of a page that `isMeant` accepts: it is asked first, since a site has many words and few that are meant. */
function wordsIn(page: Page, isMeant: (word: string) => boolean = () => true): readonly Occurrence[] {
  const {file} = page;
  return [...frontMatterProse(page), ...bodyProse(page)].flatMap(({value, placeAt}) =>
    wordsOf(value)
      .filter(({word, index}) => isMeant(word) && !isAbbreviatedUnit(value, index))
      .map(({word, index}) => ({file, word, place: () => placeAt(index, word.length)})),
  );
}

/** Each unknown word once a file, at its first place. */
async function describe(
  unknown: readonly Occurrence[],
  dictionary: Dictionary,
): Promise<readonly RuleFinding[]> {
  const first = [...Map.groupBy(unknown, ({file, word}) => `${file} ${word}`).values()];
  const distinct = [...new Set(unknown.map(({word}) => word))];
  const near = new Map<string, readonly string[]>();
  for (const word of distinct.slice(0, mostSuggestions)) near.set(word, await dictionary.suggest(word));
  return first.flatMap((occurrences) => {
    const [at] = occurrences;
    if (at === undefined) return [];
    const times = occurrences.length === 1 ? '' : ` It stands here ${occurrences.length} times.`;
    const words = (near.get(at.word) ?? []).map((word) => `“${word}”`);
    const write = words.length === 0 ? 'Write another word' : `Write ${words.join(' or ')}`;
    return [
      warningAt(
        at.file,
        at.place(),
        `“${at.word}” is not in the British dictionary, nor in ${projectFile}.${times}`,
        `${write}. If “${at.word}” is right, add it to ${projectFile}, on a line of its own, in its place by the alphabet; if it is code, put it into backquotes.`,
      ),
    ];
  });
}
