import path from 'node:path/posix';
import {nearest} from '../../../domain/content/nearest.ts';
import {isDeclaration, listOf, ownDeclaration} from '../../confidentiality/images/read-declarations.ts';
import type {DeclarationIn} from './check-picture.ts';

/**
 * What to do where a picture that nobody declared has a declaration under a like name, of a picture that is gone: a sentence with a space
 * before it; empty where there is none.
 */
export function leftOver(file: string, declarations: DeclarationIn, files: ReadonlySet<string>): string {
  const folder = path.dirname(file);
  const name = path.basename(file);
  for (const where of files) {
    if (path.dirname(where) !== folder || !isDeclaration(where)) continue;
    const entry = declarations(where).find(
      ({picture}) =>
        picture !== undefined && !files.has(picture) && nearest(path.basename(picture), [name]) !== undefined,
    );
    if (entry === undefined) continue;
    return where === listOf(file)
      ? ` Or, if the entry in line ${entry.place.line} of ${where} is meant for this image, write there \`file: ${name}\` and this sha256.`
      : ` Or, if ${where} is meant for it, rename that file to ${ownDeclaration(name)} and write this sha256 there.`;
  }
  return '';
}
