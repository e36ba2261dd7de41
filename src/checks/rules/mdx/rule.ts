import {errorAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {unknownNames} from './unknown-names.ts';

/** Text that MDX cannot parse (an unclosed tag, a brace, an HTML comment) or run (a name that nothing declares). The build would stop at the first. */
export const mdx: Rule = {
  id: 'mdx',
  about: 'The text is valid MDX, and its expressions use only what the page declares.',
  check: (_, {pages}) =>
    pages.flatMap((page) => [
      ...page.problems.map((problem) => errorAt(page.file, problem, problem.message, problem.fix)),
      ...unknownNames(page),
    ]),
};
