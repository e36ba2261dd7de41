import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import type {Page} from '../../core/site.ts';
import {bracketedAddresses} from './bracketed-addresses.ts';
import {foreignBlocks} from './foreign-blocks.ts';
import {leftovers} from './leftovers.ts';
import {lostBraces} from './lost-braces.ts';
import {misspeltMarks} from './misspelt-marks.ts';
import {secondCuts} from './second-cuts.ts';
import {strayLines} from './stray-lines.ts';
import {tableMistakes} from './table-mistakes.ts';
import {unknownImports} from './unknown-imports.ts';
import {unknownNames} from './unknown-names.ts';

/**
 * Text that MDX cannot parse (an unclosed tag, a brace, an HTML comment) or run (a name that nothing declares, an import of nothing): the
 * build would stop at the first. And what Markdown takes for something else than was meant, which nobody would tell: a table that is none.
 */
export const mdx: Rule = {
  id: 'mdx',
  about:
    'The text is valid MDX, its expressions and imports name what is there, and tables, links and marks are what they look like.',
  check: (_, input) =>
    input.pages.flatMap((page) => [
      ...page.problems.map(({edit, ...problem}) => ({
        ...errorAt(page.file, problem, problem.message, problem.fix),
        ...(edit === undefined ? {} : {edit}),
      })),
      ...unknownNames(page),
      ...unknownImports(page, input),
      ...lostBraces(page),
      ...strayLines(page),
      ...tablesAndLeftovers(page),
      ...bracketedAddresses(page),
      ...foreignBlocks(page),
      ...misspeltMarks(page),
      ...secondCuts(page),
    ]),
};

/** A bar in the code of a cell tears the code apart: what is left over of it in that row is no mistake of its own. */
function tablesAndLeftovers(page: Page): readonly RuleFinding[] {
  const tables = tableMistakes(page);
  const torn = new Set(tables.flatMap(({line, severity}) => (severity === 'error' ? [line] : [])));
  return [...tables, ...leftovers(page).filter(({line}) => !torn.has(line))];
}
