import {errorAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {linkProblem} from './resolve.ts';

/** Every link inside the site leads somewhere: pages, files, and headings of pages. What lies outside is not asked. */
export const links: Rule = {
  id: 'links',
  about: 'Every internal link and anchor leads somewhere.',
  check: (site, {pages}) =>
    pages.flatMap((page) =>
      page.links.flatMap(({url, place}) => {
        const problem = linkProblem(url, page, site);
        return problem === undefined ? [] : [errorAt(page.file, place, problem.message, problem.fix)];
      }),
    ),
};
