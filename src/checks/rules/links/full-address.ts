import {site as own} from '../../../site.ts';
import type {Page, Site} from '../../core/site.ts';
import {linkProblem, type LinkProblem} from './resolve.ts';

/** Names by which a machine speaks to itself. */
const itself = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

/**
 * What is wrong with a link that names a host: one to the author’s own machine leads a reader to theirs, and this site in full is to be
 * written as a path, by which it is judged. `isAdvice` where only the form is wrong.
 */
export function fullAddressProblem(
  url: string,
  page: Page,
  site: Site,
  today: string,
): (LinkProblem & {readonly isAdvice?: boolean}) | undefined {
  if (!/^(?:https?:)?\/\//i.test(url)) return undefined;
  const address = URL.parse(url, own.url);
  if (address === null) return undefined;
  const path = `${address.pathname}${address.search}${address.hash}`;
  if (itself.test(address.hostname))
    return {
      message: `\`${url}\` leads each reader to their own machine, where nothing answers.`,
      fix: `Write \`${path}\` for a page of this site, or take the link away. An address that is only an example stands in backquotes.`,
    };
  if (address.host !== new URL(own.url).host) return undefined;
  const problem = linkProblem(path, page, site, today);
  if (problem !== undefined) return problem;
  return {
    message: `\`${url}\` is a page of this site, written in full.`,
    fix: `Write \`${path}\`.`,
    isAdvice: true,
  };
}
