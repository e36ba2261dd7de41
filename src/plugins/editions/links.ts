import type {DocMetadata, LoadedContent} from '@docusaurus/plugin-content-docs';
import type {ComparedPage} from '../../domain/editions/compare.ts';
import type {ChangesView, EditionView, PageView} from '../../domain/editions/view.ts';
import {folderOf, type Editions} from './read.ts';

/** The pages as the docs plugin knows them, by file without its extension: `docs/practice/latency-profiling`. */
type Documents = ReadonlyMap<string, DocMetadata>;

/** Adds to editions and pages what the docs plugin knows of them: titles, and addresses in each edition. */
export function withLinks({editions, pairs}: Editions, docs: LoadedContent): ChangesView {
  const documents: Documents = new Map(
    docs.loadedVersions.flatMap((version) => version.docs.map((doc) => [pageFile(doc.source), doc])),
  );
  const folders = new Map(editions.map((edition) => [edition.name, folderOf(edition)]));
  return {
    editions: editions.map((edition): EditionView => ({
      edition,
      overviews: overviews(folderOf(edition), documents),
    })),
    pairs: pairs.map(({from, to, pages}) => ({
      from,
      to,
      pages: pages.map((page) => linkPage(page, [to, from], folders, documents)),
    })),
  };
}

function linkPage(
  page: ComparedPage,
  names: readonly string[],
  folders: ReadonlyMap<string, string>,
  documents: Documents,
): PageView {
  const links = names.flatMap((edition) => {
    const doc = documents.get(`${folders.get(edition)}/${page.page}`);
    return doc ? [{edition, to: doc.permalink, title: doc.title}] : [];
  });
  return {...page, title: links[0]?.title ?? page.page, links: links.map(({edition, to}) => ({edition, to}))};
}

/** An edition's section overviews, such as `docs/practice/index.mdx`. */
function overviews(folder: string, documents: Documents): EditionView['overviews'] {
  return [...documents]
    .filter(([file]) => file.startsWith(`${folder}/`) && file.endsWith('/index'))
    .map(([, doc]) => ({title: doc.title, to: doc.permalink}));
}

/** `@site/docs/practice/latency-profiling.mdx` → `docs/practice/latency-profiling`. */
function pageFile(source: string): string {
  return source.replace(/^@site\//, '').replace(/\.mdx?$/, '');
}
