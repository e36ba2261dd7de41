type Numbers = {
  /** Rows that match, and how many of them are drawn. */
  readonly found: number;
  readonly shown: number;
  /** Rows that were looked through, and rows that there are. */
  readonly searched: number;
  readonly total: number;
  /** Whether nothing was asked. */
  readonly whole: boolean;
};

/** What the register says above its rows, and to a screen reader after each change. */
export function statusOf({found, shown, searched, total, whole}: Numbers): string {
  if (total === 0) return 'No claim is published yet.';
  if (whole) return found === total ? `All ${total} claims.` : `The first ${found} of ${total} claims.`;
  const where = searched < total ? `the ${searched} claims of this page` : `${total} claims`;
  if (found === 0) return `None of ${where} matches: take a word away, or choose “any”.`;
  const matches = `${found} of ${where} ${found === 1 ? 'matches' : 'match'}.`;
  return shown < found ? `${matches} The first ${shown} are shown.` : matches;
}
