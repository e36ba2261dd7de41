import {computedLines} from '../../../domain/receipt/tables.ts';
import type {RuleFinding} from '../../core/finding.ts';
import type {Page, Site} from '../../core/site.ts';
import {contextMarks, markAt} from '../numbers/context.ts';
import {shownFigures} from '../numbers/shown-figures.ts';
import {typedFigures} from '../numbers/table-figures.ts';
import {unsourced} from '../numbers/unsourced.ts';

/**
 * Numbers of a note's tables that `reproduce/claims.mjs` does not compute, whose columns say their unit: nothing holds them, unless a claim
 * that the page shows states them or a mark says what they are. `numbers` judges those of all other pages.
 */
export function uncomputedTables(
  page: Page,
  site: Site,
  tables: Readonly<Record<string, readonly string[]>>,
): readonly RuleFinding[] {
  const lines = computedLines(tables, page.source);
  const marks = contextMarks(page.root);
  const isShown = shownFigures({...site, pages: [page]});
  const found = typedFigures(page).tables.filter(
    ({text, place: {line}}) => !lines.has(line) && markAt(marks, line) === undefined && !isShown(page, text),
  );
  return unsourced(page, found).map((finding) => ({
    ...finding,
    fix: `Let reproduce/claims.mjs return the whole table, among its \`tables\` (schemas/receipt.md). Or mend each figure. ${finding.fix}`,
  }));
}
