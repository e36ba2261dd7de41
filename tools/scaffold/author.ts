import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {authorsFile} from '../../src/domain/content/front-matter/authors.ts';
import {suggest} from '../../src/domain/content/nearest.ts';
import {ScaffoldError} from './scaffold-error.ts';

/**
 * Who signs a new note: the key of blog/authors.yml that was asked for, else the author whom git names, else the first one, which is
 * the practice. @throws {ScaffoldError} where the key is unknown.
 */
export function authorOf(root: string, asked: string | undefined, gitName: string | undefined): string {
  const authors = authorsFile.parse(parse(readFileSync(path.join(root, 'blog/authors.yml'), 'utf8')));
  const keys = Object.keys(authors);
  if (asked !== undefined) {
    if (keys.includes(asked)) return asked;
    throw new ScaffoldError(`blog/authors.yml has no author \`${asked}\`. ${suggest(asked, keys)}`);
  }
  const own = keys.find((key) => authors[key]?.name === gitName || key === gitName);
  const [first] = keys;
  if (own !== undefined) return own;
  if (first === undefined) throw new ScaffoldError('blog/authors.yml names nobody: add an author first.');
  return first;
}
