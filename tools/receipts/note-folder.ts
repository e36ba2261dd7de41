import {existsSync, globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {noteHistory} from '../../src/domain/content/front-matter/note-history.ts';
import {noteRecord} from '../../src/domain/notes/note-record.ts';

/** A field note with a receipt, as its folder holds it. */
export type NoteFolder = {
  /** The name of the folder without its date, which is the note’s address. */
  readonly slug: string;
  /** From the root of the repository: `blog/2026-11-21-before-the-first-measurement`. */
  readonly folder: string;
  /** receipt.yaml and index.mdx as text. */
  readonly source: string;
  readonly text: string;
  /** Every file, from the folder. */
  readonly files: ReadonlySet<string>;
  readonly revisions: readonly string[];
  /** Whether the repository has a file. */
  readonly exists: (file: string) => boolean;
};

/** The notes that have a receipt, or those of them that `slugs` names. @throws {Error} where a named note has none. */
export function noteFolders(root: string, slugs: readonly string[]): readonly NoteFolder[] {
  const all = globSync('blog/*/receipt.yaml', {cwd: root})
    .toSorted()
    .map((file) => readFolder(root, path.dirname(file)));
  const unknown = slugs.filter((slug) => !all.some((note) => note.slug === slug));
  if (unknown.length > 0) {
    const known = all.map(({slug}) => `  ${slug}`).join('\n');
    throw new Error(
      `No note with a receipt.yaml is called ${unknown.join(', ')}. ${all.length > 0 ? `There are:\n${known}` : 'There is none.'}`,
    );
  }
  return slugs.length === 0 ? all : all.filter(({slug}) => slugs.includes(slug));
}

function readFolder(root: string, folder: string): NoteFolder {
  const own = path.join(root, folder);
  const page = ['index.mdx', 'index.md'].map((name) => path.join(own, name)).find((file) => existsSync(file));
  const text = page === undefined ? '' : readFileSync(page, 'utf8');
  return {
    slug: path.basename(folder).replace(/^\d{4}-\d{2}-\d{2}-/, ''),
    folder,
    source: readFileSync(path.join(own, 'receipt.yaml'), 'utf8'),
    text,
    files: new Set(globSync('**/*.*', {cwd: own})),
    revisions: revisionsIn(text),
    exists: (file) => existsSync(path.join(root, file)),
  };
}

/** The note’s revisions by its front matter; r1 where that says nothing of them, or cannot be read: the check reports it. */
function revisionsIn(text: string): readonly string[] {
  const [, front = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
  const history = noteHistory.safeParse(parse(front, {schema: 'failsafe'}));
  return history.success ? noteRecord('', '', history.data).revisions.map(({id}) => id) : ['r1'];
}
