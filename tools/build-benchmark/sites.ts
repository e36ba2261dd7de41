import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {note, type Note} from './note.ts';

/** This repository, whose site is measured. */
export const repository = path.join(import.meta.dirname, '../..');

/** What makes the site, beside the notes: all of it is copied, so that a benchmark never writes into the repository. */
const SKELETON = [
  'blog',
  'case-studies',
  'deploy',
  'docs',
  'docusaurus.config.ts',
  'editions.yaml',
  'package.json',
  'sidebars.ts',
  'src',
  'static',
  'tools',
  'tsconfig.json',
  'versioned_docs',
  'versioned_sidebars',
  'versions.json',
];

export type StarlightKind = 'as it comes' | 'slim';

const SLIM = ", pagefind: false, sidebar: [{label: 'Field notes', link: '/'}]";

/** What it is compared with; Astro reads from here, too, which packages to bundle. */
export const STARLIGHT = {astro: '7.3.5', '@astrojs/starlight': '0.42.4'};

/** Where a note of our own site stands, to be edited. */
export function firstNote(dir: string): string {
  return path.join(dir, 'blog', 'note-00001.mdx');
}

/** Writes a copy of this site with so many generated notes as its field notes. */
export function writeOwnSite(dir: string, notes: number): void {
  rmSync(dir, {recursive: true, force: true});
  for (const name of SKELETON) {
    const source = path.join(repository, name);
    if (existsSync(source)) cpSync(source, path.join(dir, name), {recursive: true});
  }
  linkPackages(path.join(dir, 'node_modules'));
  writeOwnNotes(dir, notes);
}

/** Writes so many generated notes beside those that a copy of this site has. */
export function writeOwnNotes(dir: string, notes: number): void {
  writeNotes(path.join(dir, 'blog'), 'mdx', notes, ownFile);
}

/**
 * Writes a Starlight site with the same notes. `'as it comes'` has its own defaults: a search index, and a sidebar that lists every
 * page on every page. `'slim'` has neither, as our site has neither: the hardest comparison.
 */
export function writeStarlightSite(dir: string, notes: number, kind: StarlightKind): void {
  mkdirSync(dir, {recursive: true});
  writeFileSync(
    path.join(dir, 'package.json'),
    JSON.stringify({name: 'starlight-benchmark', private: true, type: 'module', dependencies: STARLIGHT}),
  );
  writeFileSync(
    path.join(dir, 'astro.config.mjs'),
    `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';

export default defineConfig({
  site: 'https://example.com',
  integrations: [starlight({title: 'Field notes'${kind === 'slim' ? SLIM : ''}})],
});
`,
  );
  mkdirSync(path.join(dir, 'src'), {recursive: true});
  writeFileSync(
    path.join(dir, 'src/content.config.ts'),
    `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';

export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`,
  );
  rmSync(path.join(dir, 'src/content/docs/notes'), {recursive: true, force: true});
  writeNotes(path.join(dir, 'src/content/docs/notes'), 'md', notes, starlightFile);
  writeFileSync(path.join(dir, 'src/content/docs/index.md'), '---\ntitle: Field notes\n---\n\nNotes.\n');
}

/** A folder of links, one a package, so that the bundler’s cache, which stands in `node_modules`, is the copy’s own. */
function linkPackages(dir: string): void {
  const packages = path.join(repository, 'node_modules');
  mkdirSync(dir, {recursive: true});
  for (const name of readdirSync(packages)) {
    if (name !== '.cache') symlinkSync(path.join(packages, name), path.join(dir, name));
  }
}

function writeNotes(
  dir: string,
  extension: 'md' | 'mdx',
  notes: number,
  write: (note: Note) => string,
): void {
  mkdirSync(dir, {recursive: true});
  for (let index = 0; index < notes; index += 1) {
    const one = note(index, notes);
    writeFileSync(path.join(dir, `${one.slug}.${extension}`), write(one));
  }
}

function ownFile({title, description, slug, date, tag, lead, body}: Note): string {
  const facts = {title, description, slug, date, authors: ['msmsoft'], tags: [tag]};
  return `${frontMatter(facts)}\n${lead}\n\n{/* truncate */}\n\n${body}\n`;
}

function starlightFile({title, description, lead, body}: Note): string {
  return `${frontMatter({title, description})}\n${lead}\n\n${body}\n`;
}

/** JSON is YAML. */
function frontMatter(facts: Readonly<Record<string, unknown>>): string {
  return [
    '---',
    ...Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
    '---',
    '',
  ].join('\n');
}
