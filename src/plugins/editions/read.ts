import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {readBlocks} from '../../domain/content/compare/blocks.ts';
import {checkRegistry} from '../../domain/editions/check.ts';
import {
  compareEditions,
  type ComparedPair,
  type Pages,
  type PageSource,
} from '../../domain/editions/compare.ts';
import {locate, parseRegistry, type Edition, type Registry} from '../../domain/editions/registry.ts';
import {Mistakes} from './mistakes.ts';

/** The editions of a site, newest first, and every two of them compared. */
export type Editions = {readonly editions: readonly Edition[]; readonly pairs: readonly ComparedPair[]};

const registryFile = 'editions.yaml';
const versionsFile = 'versions.json';

/** Where an edition's pages are, from the site's folder. */
export function folderOf(edition: Edition): string {
  return edition.state === 'open' ? 'docs' : `versioned_docs/version-${edition.name}`;
}

/** Reads and compares all editions below `siteDir`. @throws {Error} that lists every mistake of every file, each with its line. */
export async function readEditions(siteDir: string): Promise<Editions> {
  const mistakes = new Mistakes();
  const registrySource = await readFile(path.join(siteDir, registryFile), 'utf8');
  // Without versions.json no edition was frozen yet.
  const versionsSource = await readFile(path.join(siteDir, versionsFile), 'utf8').catch(() => '[]');
  const versions = readVersions(versionsSource);
  const registry = mistakes.take(registryFile, parseRegistry(registrySource));
  if (registry === undefined) throw mistakes.error();

  const disagreements = checkRegistry(registry, versions);
  mistakes.take(registryFile, locate(registrySource, disagreements.registry));
  mistakes.take(versionsFile, locate(versionsSource, disagreements.versions));
  const pagesOf = await readPages(siteDir, registry, versions, mistakes);
  if (!mistakes.isEmpty()) throw mistakes.error();

  const {pairs, problems, unexplained} = compareEditions(registry, pagesOf);
  mistakes.take(registryFile, locate(registrySource, problems));
  for (const {file, line, message} of unexplained) mistakes.add(file, [{line, column: 1, message}]);
  if (!mistakes.isEmpty()) throw mistakes.error();
  return {editions: registry.editions, pairs};
}

/** Docusaurus checks the file's shape when it loads the docs; here anything that is not a list of names counts as none. */
function readVersions(source: string): readonly string[] {
  const value: unknown = JSON.parse(source);
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : [];
}

/** The pages of each edition whose folder there is. */
async function readPages(
  siteDir: string,
  {editions}: Registry,
  versions: readonly string[],
  mistakes: Mistakes,
): Promise<ReadonlyMap<string, Pages>> {
  const pagesOf = new Map<string, Pages>();
  for (const edition of editions.filter(({state, name}) => state === 'open' || versions.includes(name))) {
    const folder = folderOf(edition);
    const pages = new Map<string, PageSource>();
    for (const name of await pageFiles(path.join(siteDir, folder))) {
      const file = `${folder}/${name}`;
      const blocks = mistakes.take(file, readBlocks(await readFile(path.join(siteDir, file), 'utf8')));
      if (blocks) pages.set(name.replace(/\.mdx?$/, ''), {file, blocks});
    }
    pagesOf.set(edition.name, pages);
  }
  return pagesOf;
}

/** The Markdown files of an edition as the docs plugin takes them: a name or folder that begins with `_` is a part, not a page. */
async function pageFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {recursive: true}).catch(() => []);
  return entries
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.mdx?$/.test(name) && !/(?:^|\/)_/.test(name))
    .toSorted();
}
