import path from 'node:path/posix';
import {nearest} from '../../../domain/content/nearest.ts';
import {
  folderList,
  listOf,
  ownDeclaration,
  type Declaration,
} from '../../confidentiality/images/read-declarations.ts';
import {sha256Of} from '../../confidentiality/images/sha256-of.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input} from '../../core/input.ts';
import type {DeclarationIn} from './check-picture.ts';

/** What is wrong with one declaration by itself: its picture is gone, or a field is missing, misspelt or still an example. */
export function checkDeclaration(
  file: string,
  {picture, place, problems}: Declaration,
  declarations: DeclarationIn,
  input: Input,
): readonly RuleFinding[] {
  if (picture !== undefined && !input.site.files.has(picture)) {
    const what = isListFile(file) ? 'This entry' : 'This file';
    return [
      errorAt(
        file,
        place,
        `${what} declares the picture ${picture}, which is not there.`,
        goneMend(file, picture, declarations, input),
      ),
    ];
  }
  const bytes = picture === undefined ? undefined : input.file(picture)?.bytes();
  return problems.map(({message, fix, field, ...at}) =>
    errorAt(
      file,
      at,
      message,
      field === 'sha256' && bytes !== undefined
        ? `Look at the picture whole, then write \`sha256: ${sha256Of(bytes)}\`.`
        : fix,
    ),
  );
}

/** A picture goes, or gets another name, and what was declared of it stays behind. */
function goneMend(file: string, picture: string, declarations: DeclarationIn, {site}: Input): string {
  const folder = path.dirname(picture);
  const there = [...site.files].filter((other) => path.dirname(other) === folder && /\.\w+$/.test(other));
  const pictures = there.filter((other) => !/\.(?:ya?ml|mdx?|txt|json|csv|svg|m?[jt]sx?)$/.test(other));
  const near = nearest(
    path.basename(picture),
    pictures.map((other) => path.basename(other)),
  );
  const isList = isListFile(file);
  const out = isList ? 'Take the entry out, from its `- file:` to the next' : 'Delete this file';
  if (near === undefined) return `${out}, or put the picture back.`;
  const other = path.join(folder, near);
  const isDeclared =
    site.files.has(ownDeclaration(other)) ||
    declarations(listOf(other)).some((each) => each.picture === other);
  if (isDeclared) return `${out}: ${near} has its declaration.`;
  const renamed = isList ? `write \`file: ${near}\`` : `rename this file to ${near}.declaration.yaml`;
  return `${out}; or, if ${near} is meant, ${renamed}.`;
}

function isListFile(file: string): boolean {
  return path.basename(file) === folderList;
}
