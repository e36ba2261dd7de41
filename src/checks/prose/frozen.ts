import path from 'node:path/posix';
import type {Page, Site} from '../core/site.ts';

/**
 * Whether a page must stay as it was published: a frozen edition, or a revision that published.json lists. Rules on words and form
 * pass it over, since nobody may mend it.
 */
export function isFrozen({file, kind}: Page, {data}: Site): boolean {
  if (file.startsWith('versioned_docs/')) return true;
  if (kind !== 'case-study') return false;
  const record = data.find((own) => own.file === `${path.dirname(file)}/published.json`);
  return Object.hasOwn(Object(record?.yaml.value) as object, path.parse(file).name);
}

/** The pages that their authors can still change. */
export function openPages(site: Site): readonly Page[] {
  return site.pages.filter((page) => !isFrozen(page, site));
}
