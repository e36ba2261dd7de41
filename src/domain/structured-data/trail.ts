import type {BreadcrumbList} from 'schema-dts';
import {pageUrl, withSlash, type Practice} from './address.ts';

/** A page on the way to another, by path and name. */
export type Step = {readonly to: string; readonly title: string};

/**
 * The way from the home page to `page`: through each of the given pages under whose address it stands, the widest first.
 * The home page itself has no way to it: undefined.
 */
export function describeTrail(
  practice: Practice,
  page: Step,
  pages: readonly Step[],
): BreadcrumbList | undefined {
  const path = withSlash(page.to);
  if (path === '/') return undefined;
  const above = pages
    .filter(({to}) => path.startsWith(withSlash(to)) && withSlash(to) !== path)
    .toSorted((a, b) => a.to.length - b.to.length);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{to: '/', title: practice.name}, ...above, page].map(({to, title}, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: {'@id': pageUrl(practice, to)},
    })),
  };
}
