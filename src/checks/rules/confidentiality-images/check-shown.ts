import path from 'node:path/posix';
import {warningAt, type RuleFinding} from '../../core/finding.ts';
import {placeholders, yourWords} from '../../core/placeholders.ts';
import type {Site} from '../../core/site.ts';

/** Where only pages can show a picture: code may use one of static/, and a frozen edition stays as it is. */
const besidePages = /^(?:docs|blog|case-studies)\//;

/** A picture beside the pages that none of them names: it would lie in the repository for nobody. */
export function checkShown(file: string, {pages}: Site): readonly RuleFinding[] {
  const name = path.basename(file);
  const written = [name, encodeURI(name)];
  if (!besidePages.test(file) || pages.some(({source}) => written.some((form) => source.includes(form))))
    return [];
  return [
    warningAt(
      file,
      {line: 1, column: 1},
      'No page shows this image.',
      `Write \`![${placeholders.image}](./${encodeURI(name)})\` where it belongs, ${yourWords}; or delete it, with its declaration.`,
    ),
  ];
}
