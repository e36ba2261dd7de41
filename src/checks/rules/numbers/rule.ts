import {errorAt, warningAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page} from '../../core/site.ts';
import {openPages} from '../../prose/frozen.ts';
import {bodyProse} from '../../prose/prose.ts';
import {contextMarks, type ContextMark} from './context.ts';
import {findQuantities} from './find-quantities.ts';
import {shownFigures, type IsShown} from './shown-figures.ts';

/**
 * A number with a unit in prose is a claim that the page shows, or is said to be context: then it cannot drift away from what was
 * published, and no figure of a client comes in unsourced. What is published for good is passed over.
 */
export const numbers: Rule = {
  id: 'numbers',
  about: 'A number with a unit in prose is a claim of the page or is marked as context.',
  help: 'A figure that is typed into a text drifts away from what was measured. Write it once, as a claim of `study.yaml`, and show it with `<Claim id="…" />`; the text beside it may then repeat the figures and conditions of that claim. A number that is no result (an example, a setting, arithmetic, a duration) is marked: `{/* context: worked example */}` at the end of its paragraph or in a cell of its table, or on a line of its own for all that follows up to the next heading. Frozen editions and published revisions are passed over.',
  check: (site, {pages}) => {
    const judged = {...site, pages};
    const isShown = shownFigures(judged);
    return openPages(judged).flatMap((page) => checkPage(page, isShown));
  },
};

function checkPage(page: Page, isShown: IsShown): readonly RuleFinding[] {
  const marks = contextMarks(page.root);
  const used = new Set<ContextMark>();
  const findings = bodyProse(page).flatMap(({value, placeAt}) =>
    findQuantities(value).flatMap(({text, index}) => {
      const place = placeAt(index, text.length);
      const mark = marks.find(({firstLine, lastLine}) => place.line >= firstLine && place.line <= lastLine);
      if (mark !== undefined) used.add(mark);
      return mark !== undefined || isShown(page, text) ? [] : [unsourced(page, text, place)];
    }),
  );
  return [...findings, ...marks.flatMap((mark) => checkMark(page, mark, used.has(mark)))];
}

function unsourced(
  {file}: Page,
  text: string,
  place: {readonly line: number; readonly column: number},
): RuleFinding {
  return errorAt(
    file,
    place,
    `“${text}” is a number with a unit, and no claim that the page shows states it.`,
    'Show the claim with `<Claim id="…" />`. If it is an example, a setting or arithmetic, end the paragraph with `{/* context: worked example */}`; on a line of its own that holds up to the next heading.',
  );
}

/** In characters: `x` or `ok` says nothing to whoever reads the source. */
const SHORTEST_REASON = 8;

function checkMark({file}: Page, {place, reason}: ContextMark, isUsed: boolean): readonly RuleFinding[] {
  if (reason.length < SHORTEST_REASON) {
    return [
      errorAt(
        file,
        place,
        'The mark does not say what the numbers are.',
        'Write why they are no claims: `{/* context: worked example */}`.',
      ),
    ];
  }
  if (isUsed) return [];
  return [
    warningAt(
      file,
      place,
      'The mark stands for no number with a unit.',
      'Take it away, or move it to the paragraph that is meant.',
    ),
  ];
}
