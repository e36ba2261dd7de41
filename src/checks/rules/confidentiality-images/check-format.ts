import path from 'node:path/posix';
import sharp from 'sharp';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {SourceFile} from '../../core/input.ts';

/** The endings of what the library calls its formats, the usual one first; what it does not tell apart is not judged. */
const endings: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  gif: ['.gif'],
  heif: ['.avif', '.heic'],
  tiff: ['.tif', '.tiff'],
};

/** A picture whose bytes are of another format than its name says: a server sends it under the wrong type. */
export async function checkFormat({file, bytes}: SourceFile): Promise<readonly RuleFinding[]> {
  const {format} = await sharp(bytes()).metadata();
  const {name, ext} = path.parse(file);
  const [usual, ...others] = endings[format] ?? [];
  if (usual === undefined || [usual, ...others].includes(ext.toLowerCase())) return [];
  return [
    errorAt(
      file,
      {line: 1, column: 1},
      `The image is named \`${ext}\`, and its bytes are ${usual.slice(1).toUpperCase()}.`,
      `Rename it to ${name}${usual}, in its declaration and where a page shows it too; or export it again as what its name says.`,
    ),
  ];
}
