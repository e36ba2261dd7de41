import {pieces, replaced, type View} from './view.ts';

/** Characters that show nothing: zero-width ones, soft hyphens, direction marks, variation selectors, tags. */
const invisible = /^\p{Default_Ignorable_Code_Point}$/u;

/** Letters of other scripts, and signs, that look like ASCII and that NFKC leaves alone: a choice of Unicode’s confusables. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕԁһӏԛԝвкмнтѵɡ', 'aeopcyxijsdhlqwbkmhtvg'],
    ['АВЕКМНОРСТХІЈЅԌҮԚԜ', 'ABEKMHOPCTXIJSGYQW'],
    ['αορνικτυχγɩ', 'aopviktuxyi'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['օսոցհյѡ', 'ounghjw'],
    ['ıƖǀ∣ⅼ', 'illll'],
    ['‐‑‒–—―−﹘－', '---------'],
    ['․。｡·•∙⋅٫', '........'],
    ['∶꞉ːˑ׃', ':::::'],
    ['⁄∕⧸', '///'],
    ['＠﹫', '@@'],
    ['٠٠۰०০', '00000'],
  ].flatMap(([from = '', to = '']) => Array.from(from, (letter, index) => [letter, to[index] ?? letter])),
);

/** How `hidden` calls what these characters hide. */
export const hidesCharacters = 'look-alike or invisible characters';

/** The text without characters that show nothing, with look-alikes as the ASCII that they imitate (NFKC, then the list above). */
export function withPlainCharacters(view: View): View | undefined {
  if (/^\p{ASCII}*$/u.test(view.text)) return undefined;
  const found = pieces(view.text, /\P{ASCII}/gu, ([character]) => {
    if (invisible.test(character)) return '';
    return Array.from(character.normalize('NFKC'), (part) => lookAlikes[part] ?? part).join('');
  });
  return replaced(view, found, hidesCharacters);
}
