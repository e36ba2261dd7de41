import {fileURLToPath} from 'node:url';
import type {CSpellSettings} from 'cspell-lib';

const misspellings = '@cspell/dict-en-common-misspellings/cspell-ext.json';
const lists = ['en-common-misspellings', 'en-gb-common-misspellings'];

/** What costs less than other wrong letters (100 each): American spellings, doubled letters, vowels of one sound. */
const likelySlips = [
  {map: '(or)(our)', replace: 20},
  {map: '(er$)(re$)', replace: 20},
  {map: '(ense$)(ence$)', replace: 20},
  {map: '(og$)(ogue$)', replace: 20},
  {map: '(z)(s)|(l)(ll)', replace: 30},
  {map: '(ee)(ea)(ie)(ei)', replace: 40},
];
/** How many words the library looks for, before it weighs them, and how many are told. */
const looked = 20;
const told = 3;
/** A word that costs so much more than the best is no help beside it. */
const besides = 60;

/** The settings that a package of dictionaries comes with. */
export async function settingsOf(name: string): Promise<CSpellSettings> {
  const {readSettings} = await import('cspell-lib');
  return readSettings(fileURLToPath(import.meta.resolve(name)));
}

/** The settings with what slips cost. A dictionary is loaded once, so they have to be there when it is. */
export function withCosts(settings: CSpellSettings): CSpellSettings {
  const dictionaryDefinitions = settings.dictionaryDefinitions?.map((definition) =>
    definition.name === 'en-gb'
      ? {...definition, dictionaryInformation: {suggestionEditCosts: likelySlips}}
      : definition,
  );
  return {...settings, ...(dictionaryDefinitions === undefined ? {} : {dictionaryDefinitions})};
}

/**
 * Finds what a misspelt word was likely meant to be, the best first: what the list of common misspellings says, then the nearest words
 * of the dictionaries in `settings`.
 */
export async function loadSuggestions(
  settings: CSpellSettings,
): Promise<(word: string) => readonly string[]> {
  const {CompoundWordsMethod, finalizeSettings, getDictionary, mergeSettings} = await import('cspell-lib');
  const all = mergeSettings(settings, await settingsOf(misspellings), {dictionaries: lists});
  const words = await getDictionary(finalizeSettings(all));
  // Two words are seldom what was meant: “seep rate” for “seperate”.
  const options = {numSuggestions: looked, compoundMethod: CompoundWordsMethod.NONE, ignoreCase: false};
  const near = (word: string): readonly string[] => {
    // Each dictionary by itself: together they would be asked without their own costs.
    const found: readonly Found[] = [
      ...(words.getPreferredSuggestions?.(word) ?? []).map(({word}, rank) => ({word, cost: rank})),
      ...words.dictionaries.flatMap((dictionary) => dictionary.suggest(word, options)),
    ].toSorted((a, b) => a.cost - b.cost);
    const best = found[0]?.cost ?? 0;
    const likely = found
      .filter(({word, cost}) => cost <= best + besides && !word.includes("'"))
      .map(({word}) => word);
    return [...new Set(likely)].slice(0, told);
  };
  return (word) => {
    const isCapital = /^\p{Lu}\p{Ll}/u.test(word);
    return isCapital ? near(word.toLowerCase()).map(capitalised) : near(word);
  };
}

type Found = {readonly word: string; readonly cost: number};

/** As at the start of a sentence. */
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
