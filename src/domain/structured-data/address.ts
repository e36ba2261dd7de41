/** The practice as machines are told of it; `src/site.ts` fits. */
export type Practice = {
  readonly name: string;
  readonly tagline: string;
  readonly description: string;
  /** The origin, without a slash at its end. */
  readonly url: string;
  readonly email: string;
  readonly locale: string;
};

/** A node that is described elsewhere on the site: its name and no more, so that no page repeats it. */
export type Reference = {readonly '@id': string};

/** A page’s path with the slash that every address of the site has at its end; Docusaurus’s permalinks lack it. */
export function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** The absolute address of a page by its path. */
export function pageUrl({url}: Pick<Practice, 'url'>, path: string): string {
  return url + withSlash(path);
}

/** Names the practice, which the home page describes. */
export function practiceRef({url}: Pick<Practice, 'url'>): Reference {
  return {'@id': `${url}/#practice`};
}

/** Names the web site, which the home page describes. */
export function websiteRef({url}: Pick<Practice, 'url'>): Reference {
  return {'@id': `${url}/#website`};
}

/** Names the service that a services or practice page describes. */
export function serviceRef(practice: Pick<Practice, 'url'>, path: string): Reference {
  return {'@id': `${pageUrl(practice, path)}#service`};
}

/** Names the article that a case study’s page is. */
export function caseStudyRef(practice: Pick<Practice, 'url'>, path: string): Reference {
  return {'@id': `${pageUrl(practice, path)}#article`};
}

/** Names the blog that the field notes’ list describes. */
export function blogRef(practice: Pick<Practice, 'url'>, path: string): Reference {
  return {'@id': `${pageUrl(practice, path)}#blog`};
}
