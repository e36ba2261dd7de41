import type {SourceFinding} from '../content/finding.ts';

/** Something wrong in receipt.yaml, and what to do. `missing` is the file of data that it is about. */
export type ReceiptFinding = SourceFinding & {readonly fix: string; readonly missing?: string};

const REFERENCE =
  'Every field stands in schemas/receipt.md with a line to copy; the receipts of other notes in blog/ are examples.';

/** How the mend begins in what a schema says: `“1.1×” is no bound: write …`. */
const MEND = /^(.*?)(?:: |[;,.] )(?:so )?((?:write|give|take|publish|return|did you mean) .*)$/isu;

/** What a schema says in one sentence as what is wrong and what to do. Where every field stands is told once, with the last of them. */
export function withMends(findings: readonly SourceFinding[]): readonly ReceiptFinding[] {
  const inOrder = findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
  return inOrder.map(({message, ...place}, index) => {
    const [, wrong = message, mend] = MEND.exec(message) ?? [];
    const fix = mend === undefined ? [] : [sentence(mend)];
    const isLast = index === inOrder.length - 1;
    return {
      ...place,
      message: sentence(/^`[^`]+`$/.test(wrong) ? `${wrong} says something else than it may` : wrong),
      fix: [...fix, ...(isLast || mend === undefined ? [REFERENCE] : [])].join(' '),
    };
  });
}

function sentence(text: string): string {
  const meant = /^did you mean (.*)\?$/i.exec(text)?.[1];
  const whole = meant === undefined ? text : `Write ${meant}`;
  return `${whole.charAt(0).toUpperCase()}${whole.slice(1)}`.replace(/[^.?!]$/, '$&.');
}
