/** A table that the note’s text does not hold as it is computed: its first row that is missing or out of order, and where that belongs. */
export type TableProblem = {
  readonly table: string;
  readonly row: string;
  /** Undefined where the text has no row of the table. */
  readonly line: number | undefined;
};

/** Holds the tables that `reproduce/claims.mjs` computes against the note’s Markdown: their rows are lines of it, one after the other. */
export function tableProblems(
  tables: Readonly<Record<string, readonly string[]>>,
  text: string,
): readonly TableProblem[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return Object.entries(tables).flatMap(([table, written]) => {
    const rows = written.map((row) => row.trim());
    const found = lines.flatMap((line, start) => {
      if (line !== rows[0]) return [];
      const length = rows.findIndex((row, index) => lines[start + index] !== row);
      return [{start, length: length === -1 ? rows.length : length}];
    });
    const best = found.reduce((best, one) => (one.length > best.length ? one : best), {start: -1, length: 0});
    const row = rows[best.length];
    if (row === undefined) return [];
    return [{table, row, line: best.length > 0 ? best.start + best.length + 1 : firstLine(rows, lines)}];
  });
}

/** Where the first row belongs, by a later one that the text has. */
function firstLine(rows: readonly string[], lines: readonly string[]): number | undefined {
  const index = rows.findIndex((row) => lines.includes(row));
  const row = rows[index];
  return row === undefined ? undefined : Math.max(1, lines.indexOf(row) - index + 1);
}
