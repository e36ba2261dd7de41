import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {runLogged} from '../../perf-gate/sides/run.ts';
import type {Say} from '../../perf-gate/say.ts';
import {markdownPage, type MarkdownPage} from '../text/markdown-page.ts';
import {readSimplePage} from '../text/simple-page.ts';
import type {BuiltPage} from './choose-pages.ts';

export type RivalPage = MarkdownPage & {readonly path: string};

/** A generator of documentation sites, as its own start page sets it up: nothing is added and nothing is taken away. */
export type Rival = {
  readonly name: 'starlight' | 'vitepress';
  /** Exact versions, so that figures of two days can be compared. */
  readonly packages: Readonly<Record<string, string>>;
  /** All files of the site but its package.json, by path. */
  readonly files: (pages: readonly RivalPage[]) => Readonly<Record<string, string>>;
  /** Its command below node_modules, and the arguments that build. */
  readonly command: string;
  readonly args: readonly string[];
  /** Folder that the build writes. */
  readonly output: string;
};

/**
 * Builds a rival's site with the same text in a folder of the cache and returns the folder to serve. Its packages are fetched once a
 * version. Throws the log's end when npm or the build fails.
 */
export async function buildRival(
  rival: Rival,
  pages: readonly BuiltPage[],
  cache: string,
  say: Say,
): Promise<string> {
  const folder = join(cache, rival.name);
  await fetchPackages(rival, folder, say);
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
      env: {ASTRO_TELEMETRY_DISABLED: '1'},
    },
    say,
  );
  return join(folder, rival.output);
}

function topOf(file: string): string {
  return file.split('/')[0] ?? file;
}

async function fetchPackages({name, packages}: Rival, folder: string, say: Say): Promise<void> {
  const wanted = JSON.stringify({private: true, type: 'module', dependencies: packages}, null, 2);
  const file = join(folder, 'package.json');
  const lock = join(folder, 'node_modules/.package-lock.json');
  if (existsSync(lock) && existsSync(file) && readFileSync(file, 'utf8') === wanted) return;
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeFileSync(file, wanted);
  await runLogged(
    {
      what: `${name}: npm install of ${Object.entries(packages)
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

/** Front matter and text of one page. */
export function markdownFile({title, description}: RivalPage, text: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${text}`;
}
