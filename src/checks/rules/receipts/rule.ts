import path from 'node:path';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import {noteProblems} from '../../../domain/receipt/held-note.ts';
import type {NoteProblem} from '../../../domain/receipt/note-problem.ts';
import {readReceiptFiles, type ReceiptFiles} from '../../../domain/receipt/receipt-files.ts';
import {textField} from '../../core/front-matter.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Input} from '../../core/input.ts';
import {shownFigures} from '../../core/figure-ids.ts';
import {hasFrontMatterMistake} from '../../core/page-schemas.ts';
import type {FilesRule} from '../../core/rule.ts';
import type {DataFile, Page, Site} from '../../core/site.ts';
import {changedClaims} from './changed-claims.ts';
import {recompute} from './recompute.ts';
import {revisionsOf} from './revisions.ts';
import {uncomputedTables} from './uncomputed-tables.ts';
import {unknownFigures} from './unknown-figures.ts';

const top = {line: 1, column: 1};

/**
 * A note's receipt.yaml fits its schema and the note's folder, its figures are those of the data, and a published claim of it changes with
 * a revision alone.
 */
export const receipts: FilesRule = {
  id: 'receipts',
  about:
    'A note’s receipt.yaml is whole, its front matter names it, reproduce/claims.mjs computes its figures and each that a page shows of it, and a published claim changes with a revision alone.',
  kind: 'files',
  check: async (input) => {
    const {site} = input;
    const found: RuleFinding[] = [];
    for (const file of site.data.filter(({kind}) => kind === 'receipt'))
      found.push(...(await checkReceipt(file, input)));
    return [...found, ...missing(site)];
  },
};

async function checkReceipt(receipt: DataFile, input: Input): Promise<readonly RuleFinding[]> {
  const {site} = input;
  const {file, source} = receipt;
  const folder = path.posix.dirname(file);
  const wanted = input.files.filter((other) => other.file.startsWith(`${folder}/`));
  const slug = slugOf(`${folder}/index.mdx`);
  // The path of the note is wrong, which `notes` tells: after it is renamed, so is what stands here.
  if (slug === '') return [];
  const shown = shownFigures(input.pages).filter(({note}) => note === slug);
  // Who checks something else waits for no computation.
  if (wanted.length === 0 && shown.length === 0) return [];
  const page = site.pages.find((page) => page.kind === 'note' && path.posix.dirname(page.file) === folder);
  if (page === undefined) {
    return [
      errorAt(
        file,
        top,
        'The receipt stands beside no note.',
        `Write ${folder}/index.mdx, or move the receipt away.`,
      ),
    ];
  }
  const note: ReceiptFiles = {
    folder,
    source,
    files: filesBelow(folder, site),
    revisions: hasFrontMatterMistake(page) ? undefined : revisionsOf(page),
    exists: (name) => site.files.has(name) || input.file(name) !== undefined,
  };
  const reading = readReceiptFiles(note);
  const computed = await recompute(note, input);
  const unknown =
    computed?.kind === 'problems'
      ? []
      : unknownFigures(shown, new Set(Object.keys(computed?.value.charts ?? {})), folder);
  if (wanted.length === 0) return unknown;
  const held = {...note, slug, page: page.file, pageText: page.source};
  const problems = noteProblems(held, reading, computed);
  const before = input
    .changes()
    .find((change) => change.file === file)
    ?.before();
  return [
    ...unnamed(page),
    ...unknown,
    ...problems.map((problem) => findingOf(problem, wanted)),
    ...(computed?.kind === 'ok' ? uncomputedTables(page, site, computed.value.tables) : []),
    ...(reading.receipt === undefined || before === undefined
      ? []
      : changedClaims(receipt, reading.receipt, before, (name) => isOtherThanData(name, problems))),
  ];
}

/** Whether a claim is told as not what its data gives: until it is, nobody knows what it is to say. */
function isOtherThanData(name: string, problems: readonly NoteProblem[]): boolean {
  return problems.some(({message}) => message.startsWith(`\`claims.${name}.`));
}

function filesBelow(folder: string, {files}: Site): ReadonlySet<string> {
  const own = [...files].filter((file) => file.startsWith(`${folder}/`));
  return new Set(own.map((file) => path.posix.relative(folder, file)));
}

/** A problem may come of one file and stand in another, of which this run is not: then it is told where it came from. */
function findingOf({file, line, column, message, fix}: NoteProblem, wanted: Input['files']): RuleFinding {
  const [first] = wanted;
  if (first === undefined || wanted.some((other) => other.file === file))
    return errorAt(file, {line, column}, message, fix);
  return errorAt(first.file, top, `${file}:${line}:${column}: ${message}`, fix);
}

/** The note of a receipt that its front matter does not name. */
function unnamed(page: Page): readonly RuleFinding[] {
  const {file, frontMatter} = page;
  if (hasFrontMatterMistake(page) || textField(frontMatter, 'receipt') !== undefined) return [];
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
    const beside = (other: string): boolean => {
      const named = path.posix.join(path.posix.dirname(file), other);
      return data.some(({file, kind}) => kind === 'receipt' && file === named);
    };
    if (beside(name)) return [];
    return [
      errorAt(
        file,
        frontMatter.placeOf(['receipt']),
        `There is no ${path.posix.join(path.posix.dirname(file), name)}.`,
        beside('receipt.yaml')
          ? 'Write `receipt: receipt.yaml`, which is there.'
          : `Write \`receipt: receipt.yaml\` and run \`npm run new -- note ${slugOf(file)} --receipt\`, which writes it and its scripts beside the note; or take the line away.`,
      ),
    ];
  });
}

function slugOf(file: string): string {
  return noteName(file.slice('blog/'.length))?.slug ?? '';
}
