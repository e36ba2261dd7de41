import path from 'node:path';
import {readReceiptFiles} from '../../../domain/receipt/receipt-files.ts';
import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input} from '../../core/input.ts';
import type {Rule} from '../../core/rule.ts';
import type {DataFile, Page, Site} from '../../core/site.ts';
import {changedClaims} from './changed-claims.ts';
import {revisionsOf} from './revisions.ts';

const top = {line: 1, column: 1};

/** A note's receipt.yaml fits its schema and the note's folder, and a published claim of it changes with a revision alone. */
export const receipts: Rule = {
  id: 'receipts',
  about:
    'A note’s receipt.yaml is whole, its front matter names it, and a published claim changes with a revision alone.',
  check: (site, input) =>
    site.data
      .filter(({kind}) => kind === 'receipt')
      .flatMap((file) => checkReceipt(file, site, input))
      .concat(missing(site)),
};

function checkReceipt(receipt: DataFile, site: Site, input: Input): readonly RuleFinding[] {
  const {file, source} = receipt;
  const folder = path.posix.dirname(file);
  const note = site.pages.find((page) => page.kind === 'note' && path.posix.dirname(page.file) === folder);
  if (note === undefined) {
    return [
      errorAt(
        file,
        top,
        'The receipt stands beside no note.',
        `Write ${folder}/index.mdx, or move the receipt away.`,
      ),
    ];
  }
  const files = new Set(
    [...site.files]
      .filter((other) => other.startsWith(`${folder}/`))
      .map((other) => path.posix.relative(folder, other)),
  );
  const {receipt: read, findings} = readReceiptFiles({
    folder,
    source,
    files,
    revisions: revisionsOf(note),
    exists: (name) => site.files.has(name) || input.file(name) !== undefined,
  });
  const before = input
    .changes()
    .find((change) => change.file === file)
    ?.before();
  return [
    ...unnamed(note),
    ...findings.map(({message, fix, ...place}) => errorAt(file, place, message, fix)),
    ...(read === undefined || before === undefined ? [] : changedClaims(receipt, read, before)),
  ];
}

/** The note of a receipt that its front matter does not name. */
function unnamed({file, frontMatter}: Page): readonly RuleFinding[] {
  if (textField(frontMatter, 'receipt') !== undefined) return [];
  return [
    errorAt(
      file,
      top,
      'The note has a receipt.yaml, which its front matter does not name.',
      'Write `receipt: receipt.yaml`.',
    ),
  ];
}

/** Notes that name a receipt which is not there. */
function missing({pages, data}: Site): readonly RuleFinding[] {
  return pages.flatMap(({file, kind, frontMatter}) => {
    const name = kind === 'note' ? textField(frontMatter, 'receipt') : undefined;
    if (name === undefined || frontMatter === undefined) return [];
    const named = path.posix.join(path.posix.dirname(file), name);
    if (data.some((other) => other.kind === 'receipt' && other.file === named)) return [];
    return [
      errorAt(
        file,
        frontMatter.placeOf(['receipt']),
        `There is no ${named}.`,
        'Write it as receipt.yaml beside the note (its fields: schemas/receipt.md; `npm run new -- note "TITLE" --receipt` writes one), or take the line away.',
      ),
    ];
  });
}
