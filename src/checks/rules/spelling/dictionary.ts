import {fileURLToPath} from 'node:url';

/** What the rule asks a dictionary. */
export type Dictionary = {
  readonly has: (word: string) => boolean;
  /** The nearest words, the best first. It takes tenths of a second. */
  readonly suggest: (word: string) => readonly string[];
};

const british = '@cspell/dict-en-gb/cspell-ext.json';
const software = '@cspell/dict-software-terms/cspell-ext.json';
const dictionaries = ['en-gb', 'softwareTerms', 'software-tools', 'networking-terms', 'computing-acronyms'];
const suggested = 3;

let loaded: Promise<Dictionary> | undefined;

/** British English and the terms of our field. It takes about a second to load, so it is loaded once, and only when asked for. */
export function loadDictionary(): Promise<Dictionary> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Dictionary> {
  const {finalizeSettings, getDictionary, mergeSettings, readSettings} = await import('cspell-lib');
  const [english, terms] = await Promise.all(
    [british, software].map((name) => readSettings(fileURLToPath(import.meta.resolve(name)))),
  );
  const settings = mergeSettings(english ?? {}, terms, {dictionaries});
  const words = await getDictionary(finalizeSettings(settings));
  return {
    has: (word) => words.has(word),
    suggest: (word) => {
      const near = words.suggest(word, {numSuggestions: suggested}).map(({word}) => word);
      // Two words are seldom what was meant: “seep rate” for “seperate”.
      return near.filter((word) => !word.includes(' '));
    },
  };
}
