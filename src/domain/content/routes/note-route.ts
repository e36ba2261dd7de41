/** Where the blog plugin mounts field notes. */
export const notesRoute = '/field-notes/';

/** Lists of the notes that Docusaurus and our plugins make below it: no note can have these names. */
export const noteLists = ['tags', 'authors', 'series', 'archive', 'errata', 'status', 'page'] as const;

const datedName = /^(\d{4}-\d{2}-\d{2})-([^/]+?)(?:\/index)?\.mdx?$/;

/** The day and the name that a note's path says: `2026-11-21-how-we-measure/index.mdx` (relative to blog/); undefined for another shape. */
export function noteName(path: string): {readonly date: string; readonly slug: string} | undefined {
  const [, date, slug] = datedName.exec(path) ?? [];
  return date === undefined || slug === undefined ? undefined : {date, slug};
}

/** The route of a note: its front matter's `slug`, else the name of its folder without the date. */
export function noteRoute(path: string, slug?: string): string | undefined {
  const name = slug?.replace(/^\/|\/$/g, '') ?? noteName(path)?.slug;
  return name === undefined ? undefined : `${notesRoute}${name}/`;
}

/** The route of a tag's page; Docusaurus puts a hyphen between letters and digits where no permalink is given. */
export function tagRoute(key: string, permalink?: string): string {
  return join('tags', permalink ?? kebab(key));
}

/** The route of an author's page, or undefined where `page` in authors.yml does not ask for one. */
export function authorRoute(
  key: string,
  page: boolean | {readonly permalink: string} | undefined,
): string | undefined {
  if (page === undefined || page === false) return undefined;
  return join('authors', page === true ? kebab(key) : page.permalink);
}

function join(folder: string, name: string): string {
  return `${notesRoute}${folder}/${name.replace(/^\/|\/$/g, '')}/`;
}

function kebab(key: string): string {
  return (key.toLowerCase().match(/[a-z]+|\d+/g) ?? [key]).join('-');
}
