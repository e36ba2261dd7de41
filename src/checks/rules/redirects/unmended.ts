import {noteName} from '../../../domain/content/routes/note-route.ts';
import {parseStudy} from '../../../domain/evidence/study.ts';
import {listField, textField} from '../../core/front-matter.ts';
import {dataSchemas, hasFrontMatterMistake} from '../../core/page-schemas.ts';
import {entriesOf} from '../../core/routes.ts';
import type {DataFile, Page, Site} from '../../core/site.ts';

/**
 * The files whose own mistake another rule tells. Which addresses they make is not known before it is mended, so that nobody is asked
 * for the redirect of an address that comes back.
 */
export function unmendedFiles(site: Site, today: string): ReadonlySet<string> {
  const tags = new Set(entriesOf(site.data, 'tags').map(([key]) => key));
  const year = Number(today.slice(0, 4));
  return new Set([
    ...site.pages.filter((page) => isUnmended(page, tags)).map(({file}) => file),
    ...site.data.filter((data) => isUnread(data, year)).map(({file}) => file),
  ]);
}

/** A note’s folder says its address too: where the two differ, `notes` asks which one is meant. */
function isUnmended(page: Page, tags: ReadonlySet<string>): boolean {
  const {kind, file, frontMatter} = page;
  if (hasFrontMatterMistake(page)) return true;
  if (kind !== 'note') return false;
  const folder = noteName(file.slice('blog/'.length))?.slug;
  const slug = textField(frontMatter, 'slug') ?? folder;
  return slug !== folder || listField(frontMatter, 'tags').some(([, key]) => !tags.has(key));
}

function isUnread({slug, kind, source, yaml}: DataFile, year: number): boolean {
  const schema = dataSchemas[kind]?.schema;
  if (schema !== undefined) return !schema.safeParse(yaml.value).success;
  if (slug === undefined) return false;
  const study = parseStudy(slug, source);
  return study.kind === 'findings' || (study.value.year ?? year) > year;
}
