import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page, Site} from '../../core/site.ts';
import {openPages} from '../../prose/frozen.ts';
import {contextMarks, markAt, type ContextMark} from './context.ts';
import {headFigures, seriesFigures, summaryFigures} from './head-figures.ts';
import {isSameFigure, shownFigures, type IsShown} from './shown-figures.ts';
import {computesFigures, typedFigures} from './table-figures.ts';
import {unsourced, type Unsourced} from './unsourced.ts';
import {wordedWarning, wordsOf} from './worded-warning.ts';

/**
 * A number with a unit in prose is a claim that the page shows, or is said to be context: then it cannot drift away from what was
 * published, and no figure of a client comes in unsourced. What is published for good is passed over.
 */
export const numbers: Rule = {
  id: 'numbers',
  about:
    'A number with a unit in prose, in digits or in words, is a claim of the page or is marked as context.',
  help: 'A figure that is typed into a text drifts away from what was measured. Write it once, as a claim of the `receipt.yaml` of a note or the `study.yaml` of a case study, and show it with `<Claim id="…" />` or `<ClaimText id="…" />`; the text beside it may then repeat the figures and conditions of that claim. A number that is no result (a setting, a made-up number, a duration, arithmetic that the text itself shows) is marked: `{/* context: worked example */}` at the end of its paragraph or in a cell of its table, or on a line of its own for all that follows up to the next heading. A table whose rows `reproduce/claims.mjs` of a note returns needs no mark. A bare number is none, unless its column names the unit in its head, as in `p99 (ms)`: it may be a year, a port, a seed or a count of steps, and its unit or its claim is what makes it a figure. The title, description and answer of a note, the summary of a study and the words about a series may only repeat a figure of the claims that are shown or, in a note, one that its text marks as context. A ratio or a short time in words (“three times faster”, “twelve milliseconds”) is a figure too: of it the rule only warns. Frozen editions and published revisions are passed over.',
  check: (site, {pages}) => {
    const judged = {...site, pages};
    const isShown = shownFigures(judged);
    return [
      ...openPages(judged).flatMap((page) => checkPage(page, judged, isShown)),
      ...summaryFigures(site),
      ...seriesFigures(site, shownFigures(site)),
    ];
  },
};

function checkPage(page: Page, site: Site, isShown: IsShown): readonly RuleFinding[] {
  const marks = contextMarks(page.root);
  const used = new Set<ContextMark>();
  const {prose, tables} = typedFigures(page);
  const unmarked = (figures: readonly Unsourced[]): readonly Unsourced[] =>
    figures.filter(({text, place}) => {
      const mark = markAt(marks, place.line);
      if (mark !== undefined) used.add(mark);
      return mark === undefined && !isShown(page, text);
    });
  const inTables = unmarked(tables);
  const words = wordsOf(page).filter(({figure, place}) => unmarked([{text: figure, place}]).length > 0);
  const marked = [...prose, ...tables].filter(({place}) => markAt(marks, place.line) !== undefined);
  return [
    // Which tables of a note are computed, `receipts` alone knows: it tells of the others.
    ...unsourced(page, [...unmarked(prose), ...(computesFigures(page, site) ? [] : inTables)]),
    ...headFigures(
      page,
      (figure) => isShown(page, figure) || marked.some(({text}) => isSameFigure(text, figure)),
    ),
    ...words.map((word) => wordedWarning(page, word)),
    ...marks.flatMap((mark) => checkMark(page, mark, used.has(mark))),
  ];
}

/** In characters: `x` or `ok` says nothing to whoever reads the source. */
const SHORTEST_REASON = 8;

function checkMark({file}: Page, {place, reason}: ContextMark, isUsed: boolean): readonly RuleFinding[] {
  if (reason.length < SHORTEST_REASON) {
    return [
      errorAt(
        file,
        place,
        '`{/* context */}` does not say what the numbers are.',
        'Write why they are no claims: `{/* context: worked example */}`.',
      ),
    ];
  }
  if (isUsed) return [];
  return [
    warningAt(
      file,
      place,
      'This `{/* context: … */}` stands for no number with a unit.',
      'Take the mark away, or move it into the paragraph or table that has the numbers.',
    ),
  ];
}
