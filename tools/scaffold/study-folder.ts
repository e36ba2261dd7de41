import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {StudyFiles, StudyFinding} from '../../src/domain/evidence/study-files.ts';
import {suggest} from '../../src/domain/content/nearest.ts';
import {noteName} from '../../src/domain/content/routes/note-route.ts';
import {ScaffoldError} from './scaffold-error.ts';

/** A file that a command writes, from the repository’s root. */
export type Written = {readonly file: string; readonly text: string};

/** SHA-256 as domain/evidence/published.ts asks for. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

/** The folder of a study, from the repository’s root. */
export function folderOf(slug: string): string {
  return `case-studies/${slug}`;
}

/** Reads the folder of a study. @throws {ScaffoldError} where there is none, with the nearest name. */
export function readStudyFolder(root: string, slug: string): StudyFiles {
  const folder = path.join(root, folderOf(slug));
  const file = path.join(folder, 'study.yaml');
  if (!existsSync(file)) {
    const note = noteOf(root, slug);
    if (note !== undefined)
      throw new ScaffoldError(
        `\`${slug}\` is a field note, no case study: a note is published by being merged, and its later states are written below \`revisions:\` in the front matter of blog/${note}.`,
      );
    const known = readdirSync(path.join(root, 'case-studies'), {withFileTypes: true})
      .filter((entry) => entry.isDirectory())
      .map(({name}) => name);
    throw new ScaffoldError(`There is no case study \`${slug}\`. ${suggest(slug, known)}`);
  }
  const published = path.join(folder, 'published.json');
  return {
    slug,
    study: readFileSync(file, 'utf8'),
    published: existsSync(published) ? readFileSync(published, 'utf8') : undefined,
    texts: readTexts(folder, /^r\d+\.mdx$/),
    transcripts: readTexts(path.join(folder, 'transcripts'), /\.txt$/),
  };
}

/** The file of the note with this address, or in this folder, from blog/. */
export function noteOf(root: string, written: string): string | undefined {
  const folder = path.join(root, 'blog');
  const files = existsSync(folder)
    ? readdirSync(folder).map((name) => (/\.mdx?$/.test(name) ? name : `${name}/index.mdx`))
    : [];
  const asked = path.basename(written.replace(/\/index\.mdx?$/, ''));
  return files.find((file) => noteName(file)?.slug === asked || path.dirname(file) === asked);
}

/** What is wrong with a study, one finding a line, as `npm run check` gives them. */
export function explainFindings(slug: string, findings: readonly StudyFinding[]): string {
  return findings
    .map(
      ({file, line, column, message, fix}) =>
        `${folderOf(slug)}/${file}:${line}:${column}  ${message}\n    ${fix}`,
    )
    .join('\n');
}

function readTexts(folder: string, accept: RegExp): ReadonlyMap<string, string> {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => accept.test(name)) : [];
  return new Map(
    files
      .toSorted()
      .map((name) => [path.parse(name).name, readFileSync(path.join(folder, name), 'utf8')] as const),
  );
}
