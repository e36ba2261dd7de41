import {globSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {Reader} from '../reader-build.ts';
import {compressedSize} from './cost.ts';
import {readPage, type PageFacts} from './html.ts';
import {ownSizes} from './own-sizes.ts';
import {finishPage, namesOn, type Shared} from './page.ts';
import {shareSheets} from './share-sheets.ts';
import {readStyleSheet} from './style-sheet.ts';

/** As many hashes of style sheets as the policy's header may hold: each is 54 bytes of every answer, and some hosts take 2,000 a line. */
const SHEETS = 20;

type Options = {
  readonly outDir: string;
  readonly baseUrl: string;
  readonly reader: Reader;
  /** Where what was found in one build is kept for the next. */
  readonly cacheDir: string;
};

/**
 * Finishes every page of a build and takes away what no page needs: the application's scripts and the style sheets that are inlined.
 * @throws {Error} that names every page that cannot be finished, and why; those pages are left as they were.
 */
export function finishPages({outDir, baseUrl, reader, cacheDir}: Options): void {
  const sheets = globSync('assets/css/*.css', {cwd: outDir}).toSorted();
  const sizes = ownSizes(path.join(cacheDir, 'page-sizes.json'));
  const shared: Shared = {
    styleSheets: new Map(
      sheets.map((file) => [baseUrl + file, readStyleSheet(readFileSync(path.join(outDir, file), 'utf8'))]),
    ),
    islandWords: new Map(
      Object.entries(reader.islands).map(([name, files]) => [name, wordsOf(outDir, files)]),
    ),
    scriptSize: compressedSize(readFileSync(path.join(outDir, reader.script))),
    ownSizes: sizes,
  };
  const pages = globSync('**/*.html', {cwd: outDir}).toSorted();
  const weights = new Map([...shared.styleSheets.values()].flatMap((sheet) => [...sheet.weights]));
  const names = new Map<string, readonly string[]>();
  // A page is read by the parser once; of a large site's pages only the few facts without the names are kept.
  const read = new Map<string, Omit<PageFacts, 'tokens'>>();
  forEachPage(outDir, pages, (html, page) => {
    const {tokens, ...facts} = readPage(html);
    names.set(
      page,
      namesOn(html, shared, {tokens, ...facts}).filter((name) => weights.has(name)),
    );
    read.set(page, facts);
  });
  const sharedNames = shareSheets(names, weights, SHEETS);
  forEachPage(outDir, pages, (html, page) =>
    finishPage(html, shared, sharedNames.get(page) ?? new Set(), read.get(page)),
  );
  const needed = new Set(reader.reachable);
  const scripts = globSync('assets/js/**/*.js', {cwd: outDir}).filter((file) => !needed.has(file));
  for (const file of [...sheets, ...scripts]) rmSync(path.join(outDir, file));
  sizes.keep();
}

/** Reads each page and writes what `change` gives for it, if anything. @throws {Error} that names every page that it refused. */
function forEachPage(
  outDir: string,
  pages: readonly string[],
  change: (html: string, page: string) => string | void,
): void {
  const mistakes: string[] = [];
  for (const page of pages) {
    const file = path.join(outDir, page);
    try {
      const changed = change(readFileSync(file, 'utf8'), page);
      if (changed !== undefined) replaceFile(file, changed);
    } catch (error) {
      mistakes.push(`${page}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (mistakes.length > 0) throw new Error(`Pages cannot be finished:\n${mistakes.join('\n')}`);
}

/** Every word in an island's scripts, once. */
function wordsOf(outDir: string, files: readonly string[]): readonly string[] {
  const texts = files.map((file) => readFileSync(path.join(outDir, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []))];
}

/** Other plugins read pages at the same time (feeds do): they see the old page or the new one, never half of it. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
