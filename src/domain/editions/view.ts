import type {ComparedPage} from './compare.ts';
import type {Edition} from './registry.ts';

/** A page in one edition: its address, with the site's base. */
export type PageLink = {readonly edition: string; readonly to: string};

/** A compared page with what a reader needs to find it: its title, and its address in each of the editions that has it. */
export type PageView = ComparedPage & {readonly title: string; readonly links: readonly PageLink[]};

export type PairView = {readonly from: string; readonly to: string; readonly pages: readonly PageView[]};

/** An edition and where to begin reading it: the first pages of its sections. */
export type EditionView = {
  readonly edition: Edition;
  readonly overviews: readonly {readonly title: string; readonly to: string}[];
};

/** What `/changes/` shows: the editions, newest first, and every two of them compared. */
export type ChangesView = {readonly editions: readonly EditionView[]; readonly pairs: readonly PairView[]};

/** What every page of the docs knows of editions: which there are, and which pages of an older one changed or went since. */
export type EditionsData = {
  readonly editions: readonly Edition[];
  readonly changed: Readonly<Record<string, readonly string[]>>;
};

/** The `id` of a pair's section on `/changes/`. */
export function pairAnchor(from: string, to: string): string {
  return `${slug(from)}-to-${slug(to)}`;
}

/** The `id` of a page's section in a pair. */
export function pageAnchor(from: string, to: string, page: string): string {
  return `${pairAnchor(from, to)}-${slug(page)}`;
}

/** The data that the banner of an older edition needs, from the pairs that end at the newest one. */
export function editionsData({editions, pairs}: ChangesView): EditionsData {
  const newest = pairs.filter((pair) => pair.to === editions[0]?.edition.name);
  return {
    editions: editions.map(({edition}) => edition),
    changed: Object.fromEntries(
      newest.map(({from, pages}) => [
        from,
        pages.filter(({state}) => state === 'changed' || state === 'removed').map((page) => page.page),
      ]),
    ),
  };
}

function slug(text: string): string {
  return text.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
}
