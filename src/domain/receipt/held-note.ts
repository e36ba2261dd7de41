import {placesIn} from '../content/yaml-places.ts';
import {receiptDifferences} from './differences.ts';
import type {ComputedReading} from './module-problems.ts';
import type {NoteProblem} from './note-problem.ts';
import type {ReceiptFiles, ReceiptReading} from './receipt-files.ts';
import type {Recomputation} from './recomputation.ts';
import {tableProblems, type TableProblem} from './tables.ts';

/** A note with its receipt: `page` is its text’s file, from the root. */
export type HeldNote = Pick<ReceiptFiles, 'folder' | 'source'> & {
  readonly slug: string;
  readonly page: string;
  readonly pageText: string;
};

/**
 * Everything in which a note’s receipt and text are not what its data gives, and what is wrong with the receipt itself. `computed` is
 * undefined where nothing computes figures.
 */
export function noteProblems(
  note: HeldNote,
  {receipt, findings}: ReceiptReading,
  computed: ComputedReading | undefined,
): readonly NoteProblem[] {
  const {folder, source} = note;
  const file = `${folder}/receipt.yaml`;
  const own = findings.map((finding) => ({file, ...finding}));
  if (computed === undefined) return own;
  if (computed.kind === 'problems')
    return [...own, ...computed.problems.filter((problem) => !isTold(problem, own))];
  const placeOf = placesIn(source);
  const differences = receipt === undefined ? [] : receiptDifferences(receipt, computed.value);
  return [
    ...own,
    ...differences.map(({path, message, fix}) => ({
      file,
      ...placeOf(path),
      message: `\`${path.join('.')}\`: ${message}.`,
      fix,
    })),
    ...textProblems(computed.value, note),
  ];
}

/** A file of data that is not there is told once, where the receipt names it. */
function isTold({missing}: {readonly missing?: string}, findings: ReceiptReading['findings']): boolean {
  return missing !== undefined && findings.some((finding) => finding.missing === missing);
}

/** Tables that the text has otherwise, and charts that it does not show. */
function textProblems(
  {tables, charts}: Recomputation,
  {slug, page, pageText}: HeldNote,
): readonly NoteProblem[] {
  return [
    ...tableProblems(tables, pageText).map((problem) => ({file: page, column: 1, ...tableText(problem)})),
    ...Object.keys(charts)
      .filter((name) => !pageText.includes(`id="${slug}/${name}"`))
      .map((name) => ({
        file: page,
        line: 1,
        column: 1,
        message: `The chart \`${name}\` is computed and not shown.`,
        fix: `Write \`<Figure id="${slug}/${name}" />\`, or take it out of reproduce/claims.mjs.`,
      })),
  ];
}

function tableText(problem: TableProblem): {
  readonly line: number;
  readonly message: string;
  readonly fix: string;
} {
  const table = `The table \`${problem.table}\``;
  switch (problem.kind) {
    case 'absent':
      return {
        line: 1,
        message: `${table} is computed, and no table of the text has a row that begins as one of its rows.`,
        fix: `Write its rows under a head, from \`${problem.row}\` on; or take it out of reproduce/claims.mjs.`,
      };
    case 'other':
      return {
        line: problem.line,
        message: `${table} has another row here than the data gives.`,
        fix: `Write \`${problem.row}\`.`,
      };
    case 'missing':
      return {
        line: problem.line,
        message: `${table} lacks a row here, which the data gives.`,
        fix: `Write \`${problem.row}\` before this line.`,
      };
    case 'extra':
      return {
        line: problem.line,
        message: `The data gives no such row for the table \`${problem.table}\`, every row of which is computed.`,
        fix: 'Take the row out, or let reproduce/claims.mjs return it.',
      };
  }
}
