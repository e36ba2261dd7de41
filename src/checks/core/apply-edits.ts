import type {Edit} from './finding.ts';

/** A text after its edits, and how many of them were refused: those that overlap one before them, or lie outside the text. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): {readonly text: string; readonly applied: number; readonly refused: number} {
  const parts: string[] = [];
  let at = 0;
  let applied = 0;
  let last: Edit | undefined;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    // Two rules that ask for the same edit agree.
    if (last !== undefined && same(edit, last)) {
      applied += 1;
      continue;
    }
    const inserted = last !== undefined && edit.start === last.start;
    if (edit.start < at || inserted || edit.end < edit.start || edit.end > text.length) continue;
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
    applied += 1;
    last = edit;
  }
  return {text: parts.join('') + text.slice(at), applied, refused: edits.length - applied};
}

function same(a: Edit, b: Edit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
