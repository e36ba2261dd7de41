import {globSync} from 'node:fs';
import {readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Reader} from '../reader-build.ts';
import {compressedSize} from './cost.ts';
import {kindOf} from './kind.ts';
import {finishPage, namesOn, type Shared} from './page.ts';
import {readStyleSheet, type StyleSheet} from './style-sheet.ts';

type Options = {readonly outDir: string; readonly baseUrl: string; readonly reader: Reader};

/**
 * Finishes every page of a build and takes away what no page needs: the application's scripts and the style sheets that are inlined.
 * @throws {Error} that names every page that cannot be finished, and why; those pages are left as they were.
 */
export async function finishPages({outDir, baseUrl, reader}: Options): Promise<void> {
  const sheets = globSync('assets/css/*.css', {cwd: outDir}).toSorted();
  const shared: Shared = {
    styleSheets: new Map(await Promise.all(sheets.map((file) => readSheet(outDir, baseUrl, file)))),
    islandWords: new Map(
      await Promise.all(
        Object.entries(reader.islands).map(
          async ([name, files]) => [name, await wordsOf(outDir, files)] as const,
        ),
      ),
    ),
    scriptSize: compressedSize(await readFile(path.join(outDir, reader.script))),
  };
  const pages = globSync('**/*.html', {cwd: outDir}).toSorted();
  const names = new Map<string, Set<string>>();
  await forEachPage(outDir, pages, (html, page) => {
    const known = names.get(kindOf(page)) ?? new Set();
    names.set(kindOf(page), known);
    for (const name of namesOn(html, shared)) known.add(name);
  });
  await forEachPage(outDir, pages, (html, page) =>
    finishPage(html, shared, names.get(kindOf(page)) ?? new Set()),
  );
  const needed = new Set(reader.reachable);
  const scripts = globSync('assets/js/**/*.js', {cwd: outDir}).filter(
    (file) => !needed.has(file) && !/worker/.test(file),
  );
  await Promise.all([...sheets, ...scripts].map((file) => rm(path.join(outDir, file))));
}

/** Reads each page and writes what `change` gives for it, if anything. @throws {Error} that names every page that it refused. */
async function forEachPage(
  outDir: string,
  pages: readonly string[],
  change: (html: string, page: string) => string | void,
): Promise<void> {
  const mistakes: string[] = [];
  for (const page of pages) {
    const file = path.join(outDir, page);
    try {
      const changed = change(await readFile(file, 'utf8'), page);
      if (changed !== undefined) await replaceFile(file, changed);
    } catch (error) {
      mistakes.push(`${page}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (mistakes.length > 0) throw new Error(`Pages cannot be finished:\n${mistakes.join('\n')}`);
}

/** Every word in an island's scripts, once. */
async function wordsOf(outDir: string, files: readonly string[]): Promise<readonly string[]> {
  const texts = await Promise.all(files.map((file) => readFile(path.join(outDir, file), 'utf8')));
  return [...new Set(texts.flatMap((text) => text.match(/[\w-]+/g) ?? []))];
}

async function readSheet(
  outDir: string,
  baseUrl: string,
  file: string,
): Promise<readonly [string, StyleSheet]> {
  return [baseUrl + file, readStyleSheet(await readFile(path.join(outDir, file), 'utf8'))];
}

/** Other plugins read pages at the same time (feeds do): they see the old page or the new one, never half of it. */
async function replaceFile(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
