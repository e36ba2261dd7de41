import {
  isDeclaration,
  listOf,
  ownDeclaration,
  readDeclarations,
  type Declaration,
} from '../../confidentiality/images/read-declarations.ts';
import type {Input} from '../../core/input.ts';
import type {FilesRule} from '../../core/rule.ts';
import {checkPicture, type DeclarationIn} from './check-picture.ts';
import {checkDeclaration} from './check-declaration.ts';

/** Pictures whose content no rule can read. Drawings (SVG) are text, and judged as such. */
const picture =
  /^(?:docs|versioned_docs|blog|case-studies|static)\/.*\.(?:png|jpe?g|webp|gif|avif|tiff?|heic|ico)$/i;

/** Somebody looked at every picture, at these very bytes, and it carries no metadata; every declaration is of a picture that is there. */
export const confidentialImages: FilesRule = {
  kind: 'files',
  id: 'confidentiality/images',
  about:
    'Every picture is declared by somebody who looked at these very bytes, and carries no metadata; no declaration is left over.',
  help: 'Write `<image>.declaration.yaml` beside the image, or one entry in `images.declaration.yaml` of its folder: `shows`, `looked_at_by`, `sha256` (and `file` in the list).',
  check: async (input) => {
    const pictures = input.files.filter(({file}) => picture.test(file));
    const declared = declarationsIn(input);
    const files = new Set([
      ...input.files.map(({file}) => file).filter(isDeclaration),
      ...pictures.flatMap(({file}) => [ownDeclaration(file), listOf(file)]),
    ]);
    return [
      ...(await Promise.all(pictures.map((each) => checkPicture(each, declared)))).flat(),
      ...[...files].flatMap((file) => declared(file).flatMap((each) => checkDeclaration(file, each, input))),
    ];
  },
};

/** The declarations of a file, read once; none where there is no such file. */
function declarationsIn(input: Input): DeclarationIn {
  const read = new Map<string, readonly Declaration[]>();
  return (file) => {
    const text = input.file(file)?.text();
    const known = read.get(file) ?? (text === undefined ? [] : readDeclarations(file, text));
    read.set(file, known);
    return known;
  };
}
