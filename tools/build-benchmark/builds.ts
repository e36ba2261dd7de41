import {appendFileSync, existsSync, rmSync} from 'node:fs';
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {measure, type Cost} from './measure.ts';
import {firstNote, STARLIGHT, writeOwnSite, writeStarlightSite, type StarlightKind} from './sites.ts';

/** The site’s build from nothing: no cache of any kind is left. */
export async function buildOwn(dir: string, notes: number, fast: boolean): Promise<Cost> {
  writeOwnSite(dir, notes);
  return docusaurus(dir, fast);
}

/** The site’s build after a sentence was added to one note, with the caches of the build before. */
export async function rebuildOwn(dir: string, fast: boolean): Promise<Cost> {
  appendFileSync(firstNote(dir), '\nOne more sentence.\n');
  return docusaurus(dir, fast);
}

function docusaurus(dir: string, fast: boolean): Promise<Cost> {
  const program = path.join(dir, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  return measure(process.execPath, [program, 'build'], {
    cwd: dir,
    env: {NODE_ENV: 'production', DELIVERY_FAST: fast ? '1' : '0'},
  });
}

/** Starlight’s build of the same notes, from nothing. */
export async function buildStarlight(dir: string, notes: number, kind: StarlightKind): Promise<Cost> {
  writeStarlightSite(dir, notes, kind);
  fetchStarlight(dir);
  for (const left of ['node_modules/.astro', 'node_modules/.vite', '.astro', 'dist'])
    rmSync(path.join(dir, left), {recursive: true, force: true});
  return measure(process.execPath, [path.join(dir, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: dir,
    env: {NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1'},
  });
}

/** Once: Starlight is no dependency of this repository. */
function fetchStarlight(dir: string): void {
  if (Object.keys(STARLIGHT).every((name) => existsSync(path.join(dir, 'node_modules', name)))) return;
  console.log('fetching Starlight …');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: dir,
    stdio: 'inherit',
  });
}
