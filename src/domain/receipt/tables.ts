/** A table that the note’s text does not hold as it is computed; `row` is the first that is missing or out of order. */
export type TableProblem = {readonly table: string; readonly row: string};

/** Holds the tables that `reproduce/claims.mjs` computes against the note’s Markdown: their rows are lines of it, one after the other. */
export function tableProblems(
  tables: Readonly<Record<string, readonly string[]>>,
  text: string,
): readonly TableProblem[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return Object.entries(tables).flatMap(([table, rows]) => {
    const found = lines.flatMap((line, start) => {
      if (line !== rows[0]?.trim()) return [];
      const length = rows.findIndex((row, index) => lines[start + index] !== row.trim());
      return [length === -1 ? rows.length : length];
    });
    const most = Math.max(0, ...found);
    const row = rows[most];
    return row === undefined ? [] : [{table, row}];
  });
}
