import {createHash} from 'node:crypto';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * What the compilation of any document may depend on beside the document: the configuration, the packages (by the lock file), the code
 * of plugins and of the domain, and records that documents refer to (claims, authors, tags). Components are none of it.
 */
const SOURCES = [
  '*.{ts,js,mjs,cjs,json}',
  'src/**/*.{ts,js,mjs,cjs,json}',
  '*/**/*.{yml,yaml}',
  'case-studies/*/published.json',
];
const ELSEWHERE = new Set(['node_modules', 'build']);

/** A digest of all that the compilation of every document depends on. */
export function stampOf(siteDir: string): string {
  const files = globSync(SOURCES, {cwd: siteDir, exclude: (name) => ELSEWHERE.has(name)}).toSorted();
  const hash = createHash('sha1');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(siteDir, file)))
      .update('\0');
  return hash.digest('hex');
}
