import path from 'node:path/posix';
import {
  isDeclaration,
  listOf,
  ownDeclaration,
  readDeclarations,
  type Declaration,
} from '../../confidentiality/images/read-declarations.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input, SourceFile} from '../../core/input.ts';
import type {FilesRule} from '../../core/rule.ts';
import {checkFormat} from './check-format.ts';
import {checkPicture, type DeclarationIn} from './check-picture.ts';
import {checkDeclaration} from './check-declaration.ts';
import {checkShown} from './check-shown.ts';

/** Pictures whose content no rule can read. Drawings (SVG) are text, and judged as such. */
const picture =
  /^(?:docs|versioned_docs|blog|case-studies|static)\/.*\.(?:png|jpe?g|webp|gif|avif|tiff?|heic|ico)$/i;

/** Somebody looked at every picture, at these very bytes, and it carries no metadata; every declaration is of a picture that is there. */
export const confidentialImages: FilesRule = {
  kind: 'files',
  id: 'confidentiality/images',
  about:
    'Every picture is declared by somebody who looked at these very bytes, is what its name says, carries no metadata and is shown; no declaration is left over.',
  help: 'Write `<image>.declaration.yaml` beside the image, or one entry in `images.declaration.yaml` of its folder: `shows`, `looked_at_by`, `sha256` (and `file` in the list).',
  check: async (input) => {
    const pictures = input.files.filter(({file}) => picture.test(file));
    const declared = declarationsIn(input);
    const files = new Set([
      ...input.files.map(({file}) => file).filter(isDeclaration),
      ...pictures.flatMap(({file}) => [ownDeclaration(file), listOf(file)]),
    ]);
    return [
      ...(await Promise.all(pictures.map((each) => judge(each, declared, input)))).flat(),
      ...[...files].flatMap((file) =>
        declared(file).flatMap((each) => checkDeclaration(file, each, declared, input)),
      ),
    ];
  },
};

/** One thing at a time: whoever mends the picture, its name or its declaration changes what is said next. */
async function judge(
  picture: SourceFile,
  declared: DeclarationIn,
  {site}: Input,
): Promise<readonly RuleFinding[]> {
  const other = ownDeclaration(picture.file).replace(/yaml$/, 'yml');
  if (site.files.has(other)) return [misnamed(other)];
  const found = await checkPicture(picture, declared, site.files);
  if (found.length > 0) return found;
  const format = await checkFormat(picture);
  return format.length > 0 ? format : checkShown(picture.file, site);
}

function misnamed(file: string): RuleFinding {
  return errorAt(
    file,
    {line: 1, column: 1},
    'Nothing reads a declaration whose name ends in `.yml`.',
    `Rename it to ${path.basename(file, '.yml')}.yaml.`,
  );
}

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
