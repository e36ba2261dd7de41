import {readdirSync} from 'node:fs';
import {join, relative, sep} from 'node:path';

/** Every file below a folder, as paths from it with `/` between folders, in order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .toSorted();
}
