import type {Dirent} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {StudyFiles} from '../../domain/evidence/study-files.ts';

/** The folders of `case-studies/`, by name. */
export function studyFolders(folder: string): Promise<readonly string[]> {
  return names(folder, (entry) => entry.isDirectory());
}

/** The files of one study. A study.yaml that is missing counts as empty, which its schema refuses with what to write. */
export async function readFolder(folder: string, slug: string): Promise<StudyFiles> {
  const own = path.join(folder, slug);
  const texts = await names(own, ({name}) => /^r\d+\.mdx$/.test(name));
  const sessions = await names(path.join(own, 'transcripts'), ({name}) => name.endsWith('.txt'));
  return {
    slug,
    study: (await readIfThere(path.join(own, 'study.yaml'))) ?? '',
    published: await readIfThere(path.join(own, 'published.json')),
    texts: await readAll(own, texts),
    transcripts: await readAll(path.join(own, 'transcripts'), sessions),
  };
}

/** Texts by file name without its extension. */
async function readAll(folder: string, files: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const file of files)
    texts.set(path.parse(file).name, await readFile(path.join(folder, file), 'utf8'));
  return texts;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function names(folder: string, accept: (entry: Dirent) => boolean): Promise<readonly string[]> {
  const entries = await readdir(folder, {withFileTypes: true}).catch(() => []);
  return entries
    .filter(accept)
    .map((entry) => entry.name)
    .toSorted();
}
