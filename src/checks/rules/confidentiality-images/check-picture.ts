import {linesFor} from '../../confidentiality/images/declaration.ts';
import {readMetadata, withoutMetadata} from '../../confidentiality/images/metadata.ts';
import {listOf, ownDeclaration, type Declaration} from '../../confidentiality/images/read-declarations.ts';
import {sha256Of} from '../../confidentiality/images/sha256-of.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {SourceFile} from '../../core/input.ts';

/** The declarations of a file, none where it does not exist. */
export type DeclarationIn = (file: string) => readonly Declaration[];

const top = {line: 1, column: 1};

/** What is wrong with a picture: it cannot be read, carries metadata, is not declared, or is another than was looked at. */
export async function checkPicture(
  {file, bytes}: SourceFile,
  declarations: DeclarationIn,
): Promise<readonly RuleFinding[]> {
  const metadata = await readMetadata(bytes());
  if (metadata.kind === 'failed') {
    return [
      errorAt(
        file,
        top,
        'The image cannot be read, so that nobody can say what it holds.',
        'Export it again, as PNG, JPEG, WebP or AVIF.',
      ),
    ];
  }
  const declared = checkDeclared(file, bytes(), declarations);
  if (metadata.parts.length === 0) return declared;
  return [
    {
      ...errorAt(
        file,
        top,
        `The image carries metadata (${metadata.parts.join(', ')}): they may tell place, person and program.`,
        'Take them out with `npm run check -- --fix`, look at the result, and write its sha256 into the declaration.',
      ),
      rewrite: () => withoutMetadata(bytes()),
    },
    ...declared,
  ];
}

function checkDeclared(file: string, bytes: Uint8Array, declarations: DeclarationIn): readonly RuleFinding[] {
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
        `Look at it whole, for names, addresses and tabs; then write these three lines into ${own}, with your words for the capitals: ${linesFor(sha256)}.`,
      ),
    ];
  }
  return [
    errorAt(
      file,
      top,
      `The image is not the one that was looked at: its bytes are others than ${where} says in line ${found.place.line}.`,
      `Look at it whole, for names, addresses and tabs; then write \`sha256: ${sha256}\` there, and under \`shows\` and \`looked_at_by\` what holds now.`,
    ),
  ];
}

function isUnread({picture, problems}: Declaration): boolean {
  return picture === undefined && problems.length > 0;
}
