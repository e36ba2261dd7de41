import {errorAt, warningAt} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {fullAddressProblem} from './full-address.ts';
import {linkProblem} from './resolve.ts';
import {silentLinks} from './without-text.ts';

/** Every link inside the site leads somewhere: pages, files, and headings of pages; and it has a text. What lies outside is not asked. */
export const links: Rule = {
  id: 'links',
  about:
    'Every internal link and anchor leads somewhere, and from published pages to published ones; every link has a text.',
  check: (site, {pages, today}) =>
    pages.flatMap((page) => [
      ...page.links.flatMap(({url, place}) => {
        const full = fullAddressProblem(url, page, site, today);
        const problem = full ?? linkProblem(url, page, site, today);
        if (problem === undefined) return [];
        const tell = full?.isAdvice === true ? warningAt : errorAt;
        return [tell(page.file, place, problem.message, problem.fix)];
      }),
      ...silentLinks(page),
    ]),
};
