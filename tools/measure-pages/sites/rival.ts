import {existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {runLogged} from '../../perf-gate/sides/run.ts';
import type {Say} from '../../perf-gate/say.ts';
import {markdownPage, type MarkdownPage} from '../text/markdown-page.ts';
import {readSimplePage} from '../text/simple-page.ts';
import type {BuiltPage} from './choose-pages.ts';

export type RivalPage = MarkdownPage & {readonly path: string};

/**
 * Where a generator comes from: `fetched` from the registry in exact versions, so that figures of two days can be compared, or
 * `installed` in a node_modules folder that is there already.
 */
export type Packages =
  | {readonly kind: 'fetched'; readonly versions: Readonly<Record<string, string>>}
  | {readonly kind: 'installed'; readonly folder: string};

/** A generator of documentation sites, as its own start page sets it up: nothing is added and nothing is taken away. */
export type Rival = {
  readonly name: 'starlight' | 'vitepress' | 'stock';
  readonly packages: Packages;
  /** All files of the site by path; the package.json only where packages are installed already. */
  readonly files: (pages: readonly RivalPage[]) => Readonly<Record<string, string>>;
  /** Its command below node_modules, and the arguments that build. */
  readonly command: string;
  readonly args: readonly string[];
  /** Of the build, beside our own. */
  readonly env: Readonly<Record<string, string>>;
  /** Folder that the build writes. */
  readonly output: string;
};

/**
 * Builds a rival's site with the same text in a folder of the cache and returns the folder to serve. Packages are fetched once
 * a version. Throws the log's end when npm or the build fails.
 */
export async function buildRival(
  rival: Rival,
  pages: readonly BuiltPage[],
  cache: string,
  say: Say,
): Promise<string> {
  const folder = join(cache, rival.name);
  if (rival.packages.kind === 'fetched')
    await fetchPackages(rival.name, rival.packages.versions, folder, say);
  else linkPackages(rival.packages.folder, folder);
  const files = rival.files(pages.map(({path, html}) => ({path, ...markdownPage(readSimplePage(html))})));
  for (const stale of [...new Set(Object.keys(files).map(topOf)), rival.output])
    rmSync(join(folder, stale), {recursive: true, force: true});
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    writeFileSync(join(folder, file), text);
  }
  await runLogged(
    {
      what: `${rival.name}: building ${pages.length} pages`,
      command: process.execPath,
      args: [join('node_modules', rival.command), ...rival.args],
      folder,
      log: join(folder, 'build.log'),
      env: rival.env,
    },
    say,
  );
  return join(folder, rival.output);
}

function topOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function linkPackages(packages: string, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  symlinkSync(packages, join(folder, 'node_modules'));
}

async function fetchPackages(
  name: string,
  versions: Readonly<Record<string, string>>,
  folder: string,
  say: Say,
): Promise<void> {
  const wanted = JSON.stringify({private: true, type: 'module', dependencies: versions}, null, 2);
  const file = join(folder, 'package.json');
  const lock = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(lock) && existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, wanted);
  await runLogged(
    {
      what: `${name}: npm install of ${Object.entries(versions)
        .map((parts) => parts.join('@'))
        .join(', ')}`,
      command: 'npm',
      args: ['install', '--no-audit', '--no-fund', '--ignore-scripts'],
      folder,
      log: join(folder, 'npm-install.log'),
    },
    say,
  );
}

/** Front matter and text of one page; `more` is front matter that only this generator reads. JSON is YAML. */
export function markdownFile(
  {title, description}: RivalPage,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): string {
  const lines = Object.entries({title, description, ...more}).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${text}`;
}
