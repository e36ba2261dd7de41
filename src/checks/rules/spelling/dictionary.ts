import {loadSuggestions, settingsOf, withCosts} from './suggestions.ts';
import {isSystemsTerm} from './systems-terms.ts';

/** What the rule asks a dictionary. */
export type Dictionary = {
  readonly has: (word: string) => boolean;
  /** The words that are likely meant, the best first. The first call takes about half a second, others some hundredths. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
};

const british = '@cspell/dict-en-gb/cspell-ext.json';
const software = '@cspell/dict-software-terms/cspell-ext.json';
const dictionaries = ['en-gb', 'softwareTerms', 'software-tools', 'networking-terms', 'computing-acronyms'];

let loaded: Promise<Dictionary> | undefined;

/** British English and the terms of our field. It takes about a second to load, so it is loaded once, and only when asked for. */
export function loadDictionary(): Promise<Dictionary> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Dictionary> {
  const {finalizeSettings, getDictionary, mergeSettings} = await import('cspell-lib');
  const [english, terms] = await Promise.all([british, software].map(settingsOf));
  const settings = withCosts(mergeSettings(english ?? {}, terms, {dictionaries}));
  const words = await getDictionary(finalizeSettings(settings));
  let suggestions: ReturnType<typeof loadSuggestions> | undefined;
  return {
    has: (word) => words.has(word) || isSystemsTerm(word),
    suggest: async (word) => {
      suggestions ??= loadSuggestions(settings);
      return (await suggestions)(word);
    },
  };
}
