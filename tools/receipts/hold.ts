import path from 'node:path';
import {placesIn} from '../../src/domain/content/yaml-places.ts';
import {receiptDifferences} from '../../src/domain/receipt/differences.ts';
import {readReceiptFiles, RECOMPUTATION} from '../../src/domain/receipt/receipt-files.ts';
import {tableProblems} from '../../src/domain/receipt/tables.ts';
import type {NoteFolder} from './note-folder.ts';
import {recomputeNote} from './recompute.ts';

/** What became of a note’s receipt: how many statements were computed anew, and a line for each that is not what the data gives. */
export type Held = {
  readonly slug: string;
  readonly claims: number;
  readonly conclusions: number;
  readonly tables: number;
  readonly charts: number;
  readonly differences: readonly string[];
};

/** Holds a note’s receipt and the tables of its text against what its committed data gives. */
export async function holdReceipt(root: string, note: NoteFolder): Promise<Held> {
  const {slug, folder, source, text} = note;
  const {receipt, findings} = readReceiptFiles(note);
  const computed = await recomputeNote(path.join(root, folder));
  const wrong = findings.map(
    ({line, column, message, fix}) => `${folder}/receipt.yaml:${line}:${column}  ${message} ${fix}`,
  );
  if (computed.kind === 'problems' || receipt === undefined) {
    const problems = computed.kind === 'problems' ? computed.problems : [];
    return {
      slug,
      claims: 0,
      conclusions: 0,
      tables: 0,
      charts: 0,
      differences: [...wrong, ...problems.map((problem) => `${folder}/${RECOMPUTATION}  ${problem}`)],
    };
  }
  const placeOf = placesIn(source);
  const {tables, charts} = computed.value;
  return {
    slug,
    claims: receipt.claims.length,
    conclusions: Object.keys(receipt.conclusions).length,
    tables: Object.keys(tables).length,
    charts: Object.keys(charts).length,
    differences: [
      ...wrong,
      ...receiptDifferences(receipt, computed.value).map((problem) => {
        const {line, column} = placeOf(problem.path);
        return `${folder}/receipt.yaml:${line}:${column}  ${problem.path.join('.')}: ${problem.message}`;
      }),
      ...tableProblems(tables, text).map(
        ({table, row}) =>
          `${folder}/index.mdx  the table \`${table}\` has another row than the data gives: write\n    ${row}`,
      ),
      ...Object.keys(charts)
        .filter((name) => !text.includes(`id="${slug}/${name}"`))
        .map(
          (name) =>
            `${folder}/index.mdx  the chart \`${name}\` is computed and not shown: write <Figure id="${slug}/${name}" />`,
        ),
    ],
  };
}
