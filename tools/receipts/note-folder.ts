import {existsSync, globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {frontMatterText} from '../../src/domain/content/front-matter-text.ts';
import {suggest} from '../../src/domain/content/nearest.ts';
import {noteHistory} from '../../src/domain/content/front-matter/note-history.ts';
import {noteRecord} from '../../src/domain/notes/note-record.ts';

/** A field note with a receipt, as its folder holds it. */
export type NoteFolder = {
  /** The name of the folder without its date, which is the note’s address. */
  readonly slug: string;
  /** From the root of the repository: `blog/2026-11-21-before-the-first-measurement`. */
  readonly folder: string;
  /** receipt.yaml as text. */
  readonly source: string;
  /** The note’s text, and its file from the root. */
  readonly page: string;
  readonly pageText: string;
  /** Every file, from the folder. */
  readonly files: ReadonlySet<string>;
  readonly revisions: readonly string[];
  /** Whether the repository has a file. */
  readonly exists: (file: string) => boolean;
};

/**
 * The notes that have a receipt, or those of them that `names` tells: a slug, or the path of a folder or of
 * a text in it. @throws {Error} where a note that
 * is named has none, or is none, with the nearest name.
 */
export function noteFolders(root: string, names: readonly string[]): readonly NoteFolder[] {
  const all = globSync('blog/*/receipt.yaml', {cwd: root})
    .toSorted()
    .map((file) => readFolder(root, path.dirname(file)));
  // A file of the folder stands for it: a shell completes a path to its end.
  const slugs = names.map((name) => slugOf(/\.(?:ya?ml|mdx?)$/.test(name) ? path.dirname(name) : name));
  const unknown = slugs.filter((slug) => !all.some((note) => note.slug === slug));
  if (unknown.length > 0) {
    const known = all.map(({slug}) => slug);
    const without = globSync('blog/*/index.{md,mdx}', {cwd: root}).map((file) => slugOf(path.dirname(file)));
    throw new Error(unknown.map((slug) => unknownText(slug, known, without)).join('\n'));
  }
  return slugs.length === 0 ? all : all.filter(({slug}) => slugs.includes(slug));
}

function unknownText(slug: string, known: readonly string[], notes: readonly string[]): string {
  return notes.includes(slug)
    ? `The note \`${slug}\` has no receipt.yaml: it states no figures that could be computed. \`npm run new -- note ${slug} --receipt\` writes one beside it.`
    : `There is no note \`${slug}\` with a receipt.yaml. ${suggest(slug, known)}`;
}

/** A folder’s name, or a path to it, without its date. */
function slugOf(folder: string): string {
  return path.basename(folder).replace(/^\d{4}-\d{2}-\d{2}-/, '');
}

function readFolder(root: string, folder: string): NoteFolder {
  const own = path.join(root, folder);
  const pages = ['index.mdx', 'index.md'].map((name) => path.posix.join(folder, name));
  const page = pages.find((file) => existsSync(path.join(root, file))) ?? `${folder}/index.mdx`;
  const pageText = existsSync(path.join(root, page)) ? readFileSync(path.join(root, page), 'utf8') : '';
  return {
    slug: slugOf(folder),
    folder,
    source: readFileSync(path.join(own, 'receipt.yaml'), 'utf8'),
    page,
    pageText,
    files: new Set(globSync('**/*.*', {cwd: own})),
    revisions: revisionsIn(pageText),
    exists: (file) => existsSync(path.join(root, file)),
  };
}

/** The note’s revisions by its front matter; r1 where that says nothing of them, or cannot be read: the check reports it. */
function revisionsIn(text: string): readonly string[] {
  const history = noteHistory.safeParse(parse(frontMatterText(text) ?? '', {schema: 'failsafe'}));
  return history.success ? noteRecord('', '', history.data).revisions.map(({id}) => id) : ['r1'];
}
