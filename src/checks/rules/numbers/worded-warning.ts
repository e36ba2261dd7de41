import {warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Page, Place} from '../../core/site.ts';
import {bodyProse} from '../../prose/prose.ts';
import {quotedIn, withoutQuotations} from '../wording/quotations.ts';
import {claimMend} from './unsourced.ts';
import {wordedFigures, type WordedFigure} from './worded-figures.ts';

type Word = WordedFigure & {readonly place: Place};

/** The figures that a page says in words; what is quoted is somebody else’s. */
export function wordsOf(page: Page): readonly Word[] {
  const isQuoted = quotedIn(page);
  return bodyProse(page)
    .filter((prose) => !isQuoted(prose))
    .flatMap(({value, placeAt}) =>
      wordedFigures(withoutQuotations(value)).map((word) => ({
        ...word,
        place: placeAt(word.index, word.text.length),
      })),
    );
}

/** A figure in words that no claim of its page states. Prose may be loose, and a pattern may misread it: this is a warning alone. */
export function wordedWarning({file, kind}: Page, {text, figure, place}: Word): RuleFinding {
  const ratio = figure.endsWith('×') ? ' A claim with `before` and `after` computes its ratio itself.' : '';
  return warningAt(
    file,
    place,
    `“${text}” is a figure in words, and no claim that this page shows has it (${figure}).`,
    `A result: ${claimMend(file, kind, 1, 'words')}.${ratio} A setting, a made-up number, or arithmetic that the text itself shows: say what it is at the end of this paragraph, for example \`{/* context: worked example */}\`. Anything else: say it without a figure.`,
  );
}
