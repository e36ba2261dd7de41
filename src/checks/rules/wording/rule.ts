import type {RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {openPages} from '../../prose/frozen.ts';
import {bodyProse, frontMatterProse, type Prose} from '../../prose/prose.ts';
import {mayHoldPhrase} from './candidates.ts';
import {emptyLinks} from './empty-links.ts';
import {praisesIn} from './praise.ts';
import {unstyledQuantities} from './quantity-style.ts';
import {quotedIn, withoutQuotations} from './quotations.ts';
import {notedPhrases} from './read-words.ts';
import {repeatedWords} from './repeated-words.ts';
import {phraseWarning, praiseWarning, repeatedWarning, styleWarning} from './warnings.ts';

type Part = {readonly file: string; readonly prose: Prose; readonly start: number};

/** Between two texts: a paragraph ends, so that no phrase reaches from one into the next. */
const between = '\n\n';

/**
 * Words that leave people out, words that say nothing (house-words.ts), words that praise (praise.ts), words twice in a row, links
 * whose text says nothing, and quantities that are not written as the house writes them (quantity-style.ts). What is quoted is
 * somebody else’s.
 */
export const wording: Rule = {
  id: 'wording',
  about:
    'Words that leave people out, words that blow up or water down, words of advertising, words twice in a row, links that do not say where they lead, and quantities without a space.',
  check: (site, {files}) => {
    const wanted = new Set(files.map(({file}) => file));
    const parts: Part[] = [];
    const found: RuleFinding[] = [];
    let text = '';
    for (const page of openPages(site).filter(({file}) => wanted.has(file))) {
      found.push(...emptyLinks(page));
      const isQuoted = quotedIn(page);
      for (const prose of [...frontMatterProse(page), ...bodyProse(page)]) {
        if (isQuoted(prose)) continue;
        const own = withoutQuotations(prose.value);
        found.push(
          ...praisesIn(own).map((praise) => praiseWarning(page.file, prose, praise)),
          ...repeatedWords(own).map((repeated) => repeatedWarning(page.file, prose, repeated)),
          ...unstyledQuantities(own).map((quantity) => styleWarning(page, prose, quantity)),
        );
        if (!mayHoldPhrase(own)) continue;
        parts.push({file: page.file, prose, start: text.length});
        text += own + between;
      }
    }
    const noted = notedPhrases(text).flatMap((phrase) => {
      const part = parts.findLast(({start}) => start <= phrase.index);
      return part === undefined
        ? []
        : [phraseWarning(part.file, part.prose, {...phrase, index: phrase.index - part.start})];
    });
    return [...found, ...noted];
  },
};
