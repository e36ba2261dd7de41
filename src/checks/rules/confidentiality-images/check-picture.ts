import {linesFor} from '../../confidentiality/images/declaration.ts';
import {readMetadata, withoutMetadata} from '../../confidentiality/images/metadata.ts';
import {listOf, ownDeclaration, type Declaration} from '../../confidentiality/images/read-declarations.ts';
import {sha256Of} from '../../confidentiality/images/sha256-of.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {SourceFile} from '../../core/input.ts';
import {leftOver} from './left-over.ts';

/** The declarations of a file, none where it does not exist. */
export type DeclarationIn = (file: string) => readonly Declaration[];

const top = {line: 1, column: 1};

/** What is wrong with a picture: it cannot be read, carries metadata, is not declared, or is another than was looked at. */
export async function checkPicture(
  {file, bytes}: SourceFile,
  declarations: DeclarationIn,
  files: ReadonlySet<string>,
): Promise<readonly RuleFinding[]> {
  const metadata = await readMetadata(bytes());
  if (metadata.kind === 'failed') {
    return [
      errorAt(
        file,
        top,
        'The image cannot be read, so that nobody can say what it shows.',
        'Export the image again, as PNG, JPEG, WebP or AVIF.',
      ),
    ];
  }
  if (metadata.parts.length === 0) return checkDeclared(file, bytes(), declarations, files);
  // The bytes will be others: the digest of these would be copied for nothing.
  return [
    {
      ...errorAt(
        file,
        top,
        `The image carries metadata (${metadata.parts.join(', ')}), which may tell a place, a person and a program.`,
        `Run \`npm run check -- --fix ${file}\`: it removes the metadata and prints a new sha256. Look at the whole image again; then write that sha256 into ${declaredIn(file, declarations)}.`,
      ),
      rewrite: () => withoutMetadata(bytes()),
    },
  ];
}

/** The file in which a picture is declared: its own, unless the list of its folder names it. */
function declaredIn(file: string, declarations: DeclarationIn): string {
  const own = ownDeclaration(file);
  if (declarations(own).length > 0) return own;
  const entry = declarations(listOf(file)).find(({picture}) => picture === file);
  return entry === undefined ? own : `${listOf(file)}, line ${entry.place.line}`;
}

function checkDeclared(
  file: string,
  bytes: Uint8Array,
  declarations: DeclarationIn,
  files: ReadonlySet<string>,
): readonly RuleFinding[] {
  const own = ownDeclaration(file);
  const list = listOf(file);
  const where = declarations(own).length > 0 ? own : list;
  const found = declarations(where).find(({picture}) => picture === file);
  // What is wrong with a declaration is told at its own line; a list that cannot be read may declare any picture of its folder.
  const isTold = found === undefined ? declarations(list).some(isUnread) : found.problems.length > 0;
  const sha256 = sha256Of(bytes);
  if (isTold || found?.sha256 === sha256) return [];
  if (found === undefined) {
    return [
      errorAt(
        file,
        top,
        'Nobody has declared what this image shows.',
        `Look at the image whole, for names, addresses and tabs. Then write a file ${own} of these three lines, with your words for the capitals: ${linesFor(sha256)}.${leftOver(file, declarations, files)}`,
      ),
    ];
  }
  return [
    errorAt(
      file,
      top,
      `The image has changed since somebody looked at it: its bytes are not those of the sha256 in ${where} (line ${found.place.line}).`,
      `Look at the image whole, for names, addresses and tabs. Then write there \`sha256: ${sha256}\`, your name as \`looked_at_by\`, and as \`shows\` what is to be seen now.`,
    ),
  ];
}

function isUnread({picture, problems}: Declaration): boolean {
  return picture === undefined && problems.length > 0;
}
