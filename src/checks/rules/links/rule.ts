import {errorAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {linkProblem} from './resolve.ts';

/** Every link inside the site leads somewhere: pages, files, and headings of pages. What lies outside is not asked. */
export const links: Rule = {
  id: 'links',
  about: 'Every internal link and anchor leads somewhere, and from published pages to published ones.',
  check: (site, {pages, today}) =>
    pages.flatMap((page) =>
      page.links.flatMap(({url, place}) => {
        const problem = linkProblem(url, page, site, today);
        return problem === undefined ? [] : [errorAt(page.file, place, problem.message, problem.fix)];
      }),
    ),
};
