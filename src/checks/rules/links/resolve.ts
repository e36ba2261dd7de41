import path from 'node:path/posix';
import {closest, nearest, suggest} from '../../../domain/content/nearest.ts';
import {isExternal, readAddress} from '../../core/address.ts';
import type {Page, Site, Target} from '../../core/site.ts';
import {unpublishedProblem} from './unpublished.ts';

export type LinkProblem = {readonly message: string; readonly fix: string};

/** What is wrong with an address that `page` links to; undefined where it leads somewhere or lies outside the site. */
export function linkProblem(url: string, page: Page, site: Site, today: string): LinkProblem | undefined {
  const link = {url, from: page, site, today};
  if (url.trim() === '')
    return {
      message: 'The link has no address.',
      fix: 'Write an address between the round brackets, or take the link away.',
    };
  if (isExternal(url)) return schemeProblem(url);
  if (
    /^(?:www\.[\w.-]+\.[a-z]{2,}|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|de|example))(?:[/?#]|$)/i.test(
      url,
    )
  )
    return {
      message: `\`${url}\` has no \`https://\` in front: it is read as a path of this site, and leads nowhere.`,
      fix: `Write \`https://${url}\`.`,
    };
  const {path: address, anchor} = readAddress(url);
  if (address === '') return anchorProblem(anchor, page, url);
  if (/\.mdx?$/i.test(address)) return fileProblem(address, anchor, link);
  if (address.startsWith('@site/')) return existing(address.slice('@site/'.length), url, site);
  const isFile = !address.startsWith('/') && path.extname(address) !== '';
  if (isFile) return existing(path.join(path.dirname(page.file), address), url, site);
  const base = page.route ?? (page.kind === 'case-study' ? `/${page.scope}/` : undefined);
  if (!address.startsWith('/') && base === undefined) {
    return {
      message: `\`${url}\` depends on the page that imports this part.`,
      fix: 'Write the address from the root: `/…/`.',
    };
  }
  return routeProblem(address.startsWith('/') ? address : path.join(base ?? '/', address), anchor, link);
}

/** What a reader’s browser or the build (`pathname`) opens. */
const schemes = ['https', 'http', 'mailto', 'tel', 'sms', 'geo', 'xmpp', 'pathname'] as const;

function schemeProblem(url: string): LinkProblem | undefined {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme === undefined || schemes.some((known) => known === scheme.toLowerCase())) return undefined;
  const near = nearest(scheme, schemes);
  return {
    message: `\`${url}\`: no browser knows how to open \`${scheme}:\`.`,
    fix:
      near === undefined
        ? 'Write an address that begins with `https://`, or with `/` for a page of this site.'
        : `Write \`${near}${url.slice(scheme.length)}\`.`,
  };
}

/** A link as it is written, the page that it stands on, and what it is judged by. */
type Link = {readonly url: string; readonly from: Page; readonly site: Site; readonly today: string};

function routeProblem(route: string, anchor: string, link: Link): LinkProblem | undefined {
  const {url, from, site} = link;
  const target = site.routes.get(route);
  if (target !== undefined) return targetProblem(target, anchor, link);
  const hash = anchor === '' ? '' : `#${anchor}`;
  if (site.routes.has(`${route}/`))
    return {message: `\`${url}\` has no slash at its end.`, fix: `Write \`${route}/${hash}\`.`};
  const base = from.route ?? `/${from.scope}/`;
  const read = url.startsWith('/') ? '' : ` (without \`.mdx\` it is read from this page’s address, ${base})`;
  return {
    message: `\`${url}\` leads nowhere: the site has no \`${route}\`${read}.`,
    fix: suggestRoute(route, hash, link),
  };
}

function targetProblem(target: Target, anchor: string, {url, from, today}: Link): LinkProblem | undefined {
  if (target.kind === 'made') return undefined;
  return (
    unpublishedProblem(url, target.page, from, today) ??
    (target.kind === 'draft' ? undefined : anchorProblem(anchor, target.page, url))
  );
}

/** Headings of a case are known only in part (its page adds its own), and those of a page with a mistake too: they are not judged. */
export function anchorProblem(anchor: string, page: Page, url: string): LinkProblem | undefined {
  if (anchor === '' || !page.whole || page.kind === 'case-study' || page.kind === 'partial') return undefined;
  const ids = page.headings.filter(({depth}) => depth > 1).map(({id}) => id);
  if (ids.includes(anchor)) return undefined;
  const whole = (id: string): string => `${url.replace(/#.*$/, '')}#${id}`;
  const near = nearest(anchor, ids);
  const known = near === undefined ? suggest(anchor, ids.map(whole)) : `Write \`${whole(near)}\`.`;
  const give = `rite \`{/* #${anchor} */}\` at the end of the heading that is meant.`;
  return {
    message: `\`${url}\`: ${page.file} has no heading with the id \`${anchor}\`.`,
    fix: ids.length === 0 ? `W${give}` : `${known} Or w${give}`,
  };
}

function fileProblem(address: string, anchor: string, link: Link): LinkProblem | undefined {
  const {url, from, site} = link;
  const file = fileOf(address, from);
  const hash = anchor === '' ? '' : `#${anchor}`;
  const target = site.pages.find((page) => page.file === file);
  const resolves = from.kind === 'doc' || from.kind === 'note';
  if (target === undefined) {
    const looked = address === file ? file : `${file} (the path is read from ${path.dirname(from.file)}/)`;
    return {
      message: `\`${url}\` leads nowhere: there is no file ${looked}.`,
      fix: suggestFile(address, hash, resolves, link),
    };
  }
  if (target.route === undefined)
    return {
      message: `\`${url}\`: ${file} has no address of its own.`,
      fix: 'Link to the page that shows it.',
    };
  if (!resolves || target.scope !== from.scope || address.startsWith('/')) {
    return {
      message: `\`${url}\`: ${pathRule(from, target, resolves)}.`,
      fix: `Write \`${target.route}${hash}\`.`,
    };
  }
  return targetProblem(site.routes.get(target.route) ?? {kind: 'page', page: target}, anchor, link);
}

/** Which rule for a link by the path of a file is broken. */
function pathRule(from: Page, target: Page, resolves: boolean): string {
  if (!resolves) return `a page of ${topOf(from)} cannot link by the path of a file`;
  return target.scope === from.scope
    ? 'the path of a file must begin with `./` or `../`'
    : `the path of a file cannot lead from ${topOf(from)} into ${topOf(target)}`;
}

/** The folder of a page’s kind: `docs/`, `blog/`, or that of an edition. */
function topOf({file}: Page): string {
  return /^(?:versioned_docs\/)?[^/]+\//.exec(file)?.[0] ?? file;
}

/** The file from the root that a path means: after `@site/` and `/` from the root, else from the page. */
function fileOf(address: string, from: Page): string {
  const fromRoot = /^(?:@site\/|\/)/.exec(address)?.[0];
  return fromRoot === undefined
    ? path.join(path.dirname(from.file), address)
    : address.slice(fromRoot.length);
}

function existing(file: string, url: string, site: Site): LinkProblem | undefined {
  if (site.files.has(file)) return undefined;
  const folder = `${path.dirname(file)}/`;
  const beside = [...site.files]
    .filter((name) => name.startsWith(folder))
    .map((name) => `./${name.slice(folder.length)}`);
  return {
    message: `\`${url}\` leads nowhere: there is no file ${file}.`,
    fix: suggestFew(`./${path.basename(file)}`, '', beside, 'Put the file there, or take the link away.'),
  };
}

function relative(from: string, to: string): string {
  const route = path.relative(path.dirname(from), to);
  return route.startsWith('.') ? route : `./${route}`;
}

/** The file that was probably meant: one of this name elsewhere, else the nearest of its folder tree, else the nearest names. */
function suggestFile(address: string, hash: string, resolves: boolean, {from, site}: Link): string {
  const tail = address.replace(/^(?:@site\/|\/|\.{1,2}\/)+/, '');
  const same = site.pages.filter(
    (page) => page.route !== undefined && !isOlder(page, from) && `/${page.file}`.endsWith(`/${tail}`),
  );
  const [only] = same;
  if (only !== undefined && same.length === 1)
    return resolves && only.scope === from.scope
      ? `Write \`${relative(from.file, only.file)}${hash}\`.`
      : `Write \`${only.route}${hash}\`.`;
  if (!resolves) return 'Write the address of a page, from the root: `/…/`.';
  const beside = site.pages
    .filter(({file, scope, route}) => file !== from.file && scope === from.scope && route !== undefined)
    .map((page) => relative(from.file, page.file));
  return suggestFew(
    address,
    hash,
    beside,
    'Write the path of a file that exists, or the address of a page: `/…/`.',
  );
}

/**
 * The address that was probably meant. Nobody means the page that the link stands on; and an address without a slash in front is read
 * from the page’s own, so that only its own words say what was meant.
 */
function suggestRoute(route: string, hash: string, {url, from, site}: Link): string {
  const routes = [...site.routes].flatMap(([known, target]) =>
    target.kind === 'draft' || known === from.route || (target.kind === 'page' && isOlder(target.page, from))
      ? []
      : [known],
  );
  const otherwise =
    'Write the address of a page that exists, from the root: `/…/`; tests/build/routes.txt lists them all.';
  if (url.startsWith('/')) return suggestFew(route, hash, routes, otherwise);
  const words = wordsOf(url);
  const meant = new Map(routes.map((known) => [wordsOf(known), known]));
  meant.delete('');
  const near = meant.get(nearest(words, meant.keys()) ?? '');
  return near === undefined ? otherwise : `Write \`${near}${hash}\`.`;
}

/** Whether a page is of a frozen edition, which only its own pages mean. */
function isOlder({file, scope}: Page, from: Page): boolean {
  return file.startsWith('versioned_docs/') && scope !== from.scope;
}

/** The last part of an address: the name of the page. */
function wordsOf(address: string): string {
  return (
    readAddress(address)
      .path.split('/')
      .findLast((part) => part !== '' && !part.startsWith('.')) ?? ''
  );
}

/**
 * The near name, or up to three that have something in common: the whole list of addresses helps nobody. The anchor `hash` stays behind it.
 */
function suggestFew(written: string, hash: string, known: readonly string[], otherwise: string): string {
  const near = nearest(written, known);
  if (near !== undefined) return `Write \`${near}${hash}\`.`;
  // All pages share their ending, and notes the name of their file.
  const few = closest(written.replace(/(?:\/index)?\.mdx?$/, ''), known);
  return few.length === 0 ? otherwise : `The nearest: ${few.join(', ')}. ${otherwise}`;
}
