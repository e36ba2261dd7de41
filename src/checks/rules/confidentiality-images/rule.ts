import path from 'node:path';
import {folderList, readDeclaration} from '../../confidentiality/images/declaration.ts';
import {readMetadata, withoutMetadata} from '../../confidentiality/images/metadata.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input, SourceFile} from '../../core/input.ts';
import type {FilesRule} from '../../core/rule.ts';
import {sha256Of} from '../../confidentiality/images/sha256-of.ts';

const top = {line: 1, column: 1};
/** Pictures whose content no rule can read. Drawings (SVG) are text, and judged as such. */
const picture =
  /^(?:docs|versioned_docs|blog|case-studies|static)\/.*\.(?:png|jpe?g|webp|gif|avif|tiff?|heic|ico)$/i;

/** Somebody looked at every picture, at these very bytes, and it carries no metadata. */
export const confidentialImages: FilesRule = {
  kind: 'files',
  id: 'confidentiality/images',
  about: 'Every picture is declared by somebody who looked at these very bytes, and carries no metadata.',
  help: 'Write `<image>.declaration.yaml` beside the image, or one entry in `images.declaration.yaml` of its folder: `shows`, `looked_at_by`, `sha256` (and `file` in the list).',
  check: async (input) => {
    const pictures = input.files.filter(({file}) => picture.test(file));
    return (await Promise.all(pictures.map((file) => checkPicture(file, input)))).flat();
  },
};

async function checkPicture({file, bytes}: SourceFile, input: Input): Promise<readonly RuleFinding[]> {
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
  const declared = checkDeclaration(file, bytes(), input);
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

/** The lines of a declaration, to copy: only the author can say what is to be seen, and who looked. */
function linesFor(sha256: string): string {
  return `\`shows: A flame graph of the worked example, without names.\` \`looked_at_by: Your Name\` \`sha256: ${sha256}\``;
}

function checkDeclaration(file: string, bytes: Uint8Array, input: Input): readonly RuleFinding[] {
  const name = path.posix.basename(file);
  const list = `${path.posix.dirname(file)}/${folderList}`;
  const own = `${file}.declaration.yaml`;
  const sha256 = sha256Of(bytes);
  const read = readDeclaration(name, input.file(own)?.text(), input.file(list)?.text());
  if (read.kind === 'declared' && read.declaration.sha256 === sha256) return [];
  if (read.kind === 'invalid') {
    const where = input.file(own) === undefined ? list : own;
    return [
      errorAt(
        where,
        top,
        `The declaration of ${name} is incomplete: ${read.why}.`,
        `Write ${linesFor(sha256)}.`,
      ),
    ];
  }
  const why =
    read.kind === 'missing'
      ? 'Nobody has declared what this image shows.'
      : 'The image is not the one that was looked at: its bytes are others.';
  return [
    errorAt(
      file,
      top,
      why,
      `Look at it whole, for names, addresses and tabs; then write these three lines into ${own}: ${linesFor(sha256)}.`,
    ),
  ];
}
