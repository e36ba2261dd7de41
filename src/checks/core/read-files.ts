import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The folders that hold content, and what content refers to. */
export const contentFolders = [
  'docs',
  'versioned_docs',
  'blog',
  'case-studies',
  'src/pages',
  'static',
] as const;

/** Files beside them that say which editions of the pages exist. */
const contentFiles = ['editions.yaml', 'versions.json'] as const;

/**
 * Every file under the content folders and beside them, as sorted paths from `root` with `/`; hidden files and node_modules are left out.
 */
export function listFiles(root: string): readonly string[] {
  const exists = (name: string): boolean => existsSync(path.join(root, name));
  return [
    ...contentFiles.filter(exists),
    ...contentFolders.filter(exists).flatMap((folder) => walk(root, folder)),
  ].toSorted();
}

/** A text file without a byte order mark, so that columns count from its first character. */
export function readText(root: string, file: string): string {
  return readFileSync(path.join(root, file), 'utf8').replace(/^\uFEFF/, '');
}

function walk(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), {withFileTypes: true}).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(root, file) : [file];
  });
}
