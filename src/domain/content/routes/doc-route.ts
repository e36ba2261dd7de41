/** What a doc's front matter may say about its own address. */
export type DocAddress = {readonly slug?: string | undefined; readonly id?: string | undefined};

/** A number that only orders files (`01-overview`), as Docusaurus strips it; dates and versions (`2026-11`, `2.1`) stay. */
const numberPrefix = /^(?!\d+[-_.]\d)\d+\s*[-_.]+\s*(?=[^-_.\s])/;

/**
 * The route of a doc, as Docusaurus' docs plugin computes it: `practice/latency-profiling.mdx` → `/practice/latency-profiling/`.
 * `path` is relative to the folder of its edition; `edition` is undefined for the current one, else its name (`2026.1`).
 */
export function docRoute(path: string, address: DocAddress = {}, edition?: string): string {
  const base = edition === undefined ? '/' : `/${edition}/`;
  const folders = path.split('/').slice(0, -1);
  const file = (path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
  const folder = folders.map((name) => name.replace(numberPrefix, '')).join('/');
  const parent = folder === '' ? base : `${base}${folder}/`;
  if (address.slug?.startsWith('/')) return withSlash(`${base}${address.slug.slice(1)}`);
  if (address.slug === undefined && isFolderIndex(file, folders.at(-1))) return parent;
  return withSlash(resolve(parent, address.slug ?? address.id ?? file.replace(numberPrefix, '')));
}

function isFolderIndex(file: string, folder: string | undefined): boolean {
  return ['index', 'readme', folder?.toLowerCase()].includes(file.toLowerCase());
}

function resolve(parent: string, name: string): string {
  return new URL(name, `https://site.invalid${parent}`).pathname;
}

function withSlash(route: string): string {
  return route.endsWith('/') ? route : `${route}/`;
}
