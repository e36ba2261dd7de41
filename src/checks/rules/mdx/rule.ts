import {errorAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';

/** Text that MDX cannot parse: an unclosed tag, a brace, an HTML comment. The build would stop at the first of them. */
export const mdx: Rule = {
  id: 'mdx',
  about: 'The text is valid MDX.',
  check: (_, {pages}) =>
    pages.flatMap(({file, problems}) =>
      problems.map((problem) => errorAt(file, problem, problem.message, problem.fix)),
    ),
};
