import {noteProblems} from '../../src/domain/receipt/held-note.ts';
import {problemLines} from '../../src/domain/receipt/note-problem.ts';
import {receiptLines} from '../../src/domain/receipt/receipt-lines.ts';
import {readReceiptFiles} from '../../src/domain/receipt/receipt-files.ts';
import type {NoteFolder} from './note-folder.ts';
import {recomputeNote} from './recompute.ts';

/** What became of a note’s receipt: how many statements were computed anew, and everything that is to be mended, as lines. */
export type Held = {
  readonly slug: string;
  readonly claims: number;
  readonly conclusions: number;
  readonly tables: number;
  readonly charts: number;
  readonly problems: readonly string[];
  /** Whether the data could be compared with a receipt: that this one cannot be read, or its data computed, is among the problems. */
  readonly compared: boolean;
  /** What the data gives as lines of receipt.yaml, where that cannot be read and still has to be filled. */
  readonly given: string | undefined;
};

/** Holds a note’s receipt and the tables of its text against what its committed data gives. */
export async function holdReceipt(root: string, note: NoteFolder): Promise<Held> {
  const reading = readReceiptFiles(note);
  const {receipt} = reading;
  const computed = await recomputeNote(root, note);
  const value = computed?.kind === 'ok' ? computed.value : undefined;
  const compared = receipt !== undefined && computed?.kind !== 'problems';
  const count = (things: object | undefined): number => (compared ? Object.keys(things ?? {}).length : 0);
  return {
    slug: note.slug,
    claims: count(receipt?.claims),
    conclusions: count(receipt?.conclusions),
    tables: count(value?.tables),
    charts: count(value?.charts),
    problems: problemLines(noteProblems(note, reading, computed)),
    compared,
    given: receipt === undefined && value !== undefined ? receiptLines(value) : undefined,
  };
}
