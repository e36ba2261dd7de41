import {pageRoute} from '../../domain/content/routes/page-route.ts';
import type {Site} from '../core/site.ts';

/** Lists that code makes, by the beginning of their address, the narrowest first: what somebody edits to change them. */
const lists: readonly (readonly [begin: string, from: string])[] = [
  ['/field-notes/tags/', 'blog/tags.yml or the notes in blog/'],
  ['/field-notes/authors/', 'blog/authors.yml or the notes in blog/'],
  ['/field-notes/series/', 'blog/series.yml or the notes in blog/'],
  ['/field-notes/', 'the notes in blog/'],
  ['/case-studies/', 'the study.yaml files in case-studies/'],
  ['/evidence', 'the study.yaml files in case-studies/ or the receipt.yaml files in blog/'],
  ['/changes/', 'editions.yaml, docs/ or versioned_docs/'],
  ['/404.html', 'src/theme/NotFound/'],
];

/** The sources of a built file, by its address: what somebody edits to change it. Undefined where nothing tells. */
export function madeFrom(route: string, site: Site): string | undefined {
  const target = site.routes.get(route);
  if (target?.kind === 'page' && target.page.kind !== 'case-study') return target.page.file;
  return (
    ownFile(route, site) ?? studyFiles(route, site) ?? lists.find(([begin]) => route.startsWith(begin))?.[1]
  );
}

/** A page of code, and a file that is copied as it is. */
function ownFile(route: string, {files}: Site): string | undefined {
  const code = [...files].find(
    (file) => file.startsWith('src/pages/') && pageRoute(file.slice('src/pages/'.length)) === route,
  );
  if (code !== undefined) return `${code} or a file that it imports`;
  return files.has(`static${route}`) ? `static${route}` : undefined;
}

/** A case study, one of its revisions, or their comparison. */
function studyFiles(route: string, {files}: Site): string | undefined {
  const [, folder, revision] = /^\/(case-studies\/[^/]+)\/(?:(r\d+)\/|changes\/)?$/.exec(route) ?? [];
  const study = `${folder}/study.yaml`;
  if (folder === undefined || !files.has(study)) return undefined;
  if (revision !== undefined) return `${study} or ${folder}/${revision}.mdx`;
  const texts = [...files].filter((file) => /\/r\d+\.mdx$/.test(file) && file.startsWith(`${folder}/`));
  const sessions = [...files].some((file) => file.startsWith(`${folder}/transcripts/`));
  const all = [study, ...texts, ...(sessions ? [`${folder}/transcripts/`] : [])];
  return all.join(', ').replace(/, ([^,]*)$/, ' or $1');
}
