import {hmacOf} from './hmac.ts';
import type {ClientList} from './list.ts';
import {wordsOf, type Word} from './normalise.ts';

/** A client’s name in a text. */
export type ClientMatch = {readonly start: number; readonly end: number; readonly value: string};

/** Finds the names of a list in a text, in order of place, none over another. */
export type FindClients = (text: string) => readonly ClientMatch[];

/** Compares each word and each pair of neighbours, under the key. Words are hashed once. */
export function clientFinder(list: ClientList, key: string): FindClients {
  const seen = new Map<string, boolean>();
  const isClient = (name: string): boolean => {
    const known = seen.get(name);
    if (known !== undefined) return known;
    // A German genitive has no apostrophe: “Quillmarshs”.
    const result =
      name.length >= 3 &&
      (list.names.has(hmacOf(name, key)) ||
        (name.length > 5 && name.endsWith('s') && list.names.has(hmacOf(name.slice(0, -1), key))));
    seen.set(name, result);
    return result;
  };
  return (text) => {
    if (list.names.size === 0) return [];
    const words = wordsOf(text);
    const found: ClientMatch[] = [];
    const add = (first: Word, last: Word): void => {
      if (
        isClient(first === last ? first.text : first.text + last.text) &&
        !found.some(({start, end}) => start < last.end && first.start < end)
      )
        found.push({start: first.start, end: last.end, value: text.slice(first.start, last.end)});
    };
    for (const [index, word] of words.entries()) {
      add(word, word);
      const next = words.slice(index + 1, index + 4).find(({start}) => start >= word.end);
      if (next !== undefined && next.start - word.end <= 3) add(word, next);
    }
    return found;
  };
}
