import {nearest} from '../../domain/content/nearest.ts';
import {site} from '../../site.ts';
import {errorAt, type RuleFinding} from '../core/finding.ts';
import type {BuiltLink, BuiltPage} from './read-pages.ts';

/** What can be linked to: every built file by its address from `/`, and the ids of each page by its route. */
export type BuiltTargets = {
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
};

/** A link to the site itself, as the address that it means. */
type Inside = {readonly path: string; readonly anchor: string};

const origin = new URL(site.url).origin;
/** Docusaurus gives the missing page a canonical address that no file has. */
const missingPage = '/404.html';

/** The address of this site that a link of `route` means; undefined where it leads elsewhere. */
export function insideAddress(written: string, route: string): Inside | undefined {
  const url = URL.parse(written, site.url + route);
  if (url === null || url.origin !== origin) return undefined;
  return {path: decode(url.pathname), anchor: decode(url.hash.slice(1))};
}

/** Links of a built page that lead to no file of the build, or to an id that its target has not. */
export function checkLinks(page: BuiltPage, targets: BuiltTargets): readonly RuleFinding[] {
  return page.links.flatMap((link) => {
    const inside = insideAddress(link.written, page.route);
    if (inside === undefined || `${missingPage}/` === inside.path) return [];
    const problem = pathProblem(link, inside, targets) ?? anchorProblem(link, inside, targets);
    return problem === undefined ? [] : [errorAt(page.file, link.place, ...problem)];
  });
}

type Problem = readonly [message: string, fix: string];

function pathProblem(
  {written}: BuiltLink,
  {path}: Inside,
  {files, pages}: BuiltTargets,
): Problem | undefined {
  if (files.has(path.endsWith('/') ? `${path}index.html` : path)) return undefined;
  if (pages.has(`${path}/`))
    return [`\`${written}\` has no slash at its end, so that a reader is sent on.`, `Write \`${path}/\`.`];
  const near = nearest(path, [...pages.keys(), ...files]);
  if (/\.\w+$/.test(path)) return [`\`${written}\`: the build has no file ${path}.`, fileMend(path, near)];
  return [
    `\`${written}\` leads nowhere: the build has no ${path}.`,
    near === undefined
      ? 'Write the address of a page or file that the site has, or take this one away.'
      : `Write \`${near}\`.`,
  ];
}

function fileMend(path: string, near: string | undefined): string {
  return near === undefined
    ? `Put the file there: static${path}. Or write the address of another file, or take this one away.`
    : `If ${near} is meant, write \`${near}\`. If not, put the file there: static${path}.`;
}

function anchorProblem(
  {written}: BuiltLink,
  {path, anchor}: Inside,
  {pages}: BuiltTargets,
): Problem | undefined {
  const target = pages.get(path);
  // `#` and `#top` are the start of any page; `:~:` selects a text.
  if (target === undefined || ['', 'top'].includes(anchor) || anchor.startsWith(':~:')) return undefined;
  if (target.ids.has(anchor)) return undefined;
  const near = nearest(anchor, target.ids);
  const fix =
    near === undefined
      ? 'Write the id of a heading or element that the page has, or leave out what follows the `#`, with it.'
      : `Write \`${written.replace(/#.*$/, '')}#${near}\`.`;
  return [`\`${written}\`: the page ${target.route} has no element with the id \`${anchor}\`.`, fix];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
