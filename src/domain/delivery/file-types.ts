/** Feeds: their extension alone says too little of their type. */
export const feedTypes = [
  {path: '/*/atom.xml', type: 'application/atom+xml; charset=utf-8'},
  {path: '/*/errata.xml', type: 'application/atom+xml; charset=utf-8'},
  {path: '/*/feed.json', type: 'application/feed+json; charset=utf-8'},
  {path: '/*/rss.xml', type: 'application/rss+xml; charset=utf-8'},
] as const;

/** Texts: they are sent compressed, and as UTF-8. By extension. */
const texts: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** `Content-Type` of a text file by its extension; undefined for anything that is not a text. */
export function textType(path: string): string | undefined {
  return texts[/\.(\w+)$/.exec(path)?.[1] ?? ''];
}
