/**
 * Where the note’s text does not hold a table as it is computed: a row that is another (`row` belongs in its place) or that is missing
 * (`row` belongs before it), one that the data does not give, or all of it, which has no line.
 */
export type TableProblem =
  | {
      readonly kind: 'other' | 'missing';
      readonly table: string;
      readonly row: string;
      readonly line: number;
    }
  | {readonly kind: 'extra'; readonly table: string; readonly line: number}
  | {readonly kind: 'absent'; readonly table: string; readonly row: string};

type Tables = Readonly<Record<string, readonly string[]>>;

/** Lines of the text, of which `start` is the index of the first. */
type Block = {readonly start: number; readonly lines: readonly string[]};

/**
 * Holds the tables that `reproduce/claims.mjs` computes against the note’s Markdown: each is one table of it, row by row and no other; its
 * head is compared where it is computed, that is, where a `|---|` stands behind it. Rows without `|` are lines of it, one after the other.
 */
export function tableProblems(tables: Tables, text: string): readonly TableProblem[] {
  return Object.entries(tables).flatMap(([table, written]): readonly TableProblem[] => {
    const rows = written.map((row) => row.trim());
    const [row] = rows;
    if (row === undefined) return [];
    const block = blockOf(rows, text);
    return block === undefined ? [{kind: 'absent', table, row}] : differences(table, rows, block);
  });
}

/** The lines of the text, from 1, in which computed tables stand. */
export function computedLines(tables: Tables, text: string): ReadonlySet<number> {
  const blocks = Object.values(tables).flatMap((rows) => blockOf(rows, text) ?? []);
  return new Set(blocks.flatMap(({start, lines}) => lines.map((_, index) => start + index + 1)));
}

/** The table, or the lines, that a computed table is meant to be: those that have the most of it. */
function blockOf(rows: readonly string[], text: string): Block | undefined {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const blocks = isRow(rows[0]) ? bodies(lines, isSeparator(rows[1])) : stretches(lines, rows.length);
  return blocks
    .map((block) => ({block, likeness: likeness(block, rows)}))
    .filter(({likeness}) => likeness > 0)
    .reduce<{block?: Block; likeness: number}>((best, one) => (one.likeness > best.likeness ? one : best), {
      likeness: 0,
    }).block;
}

/** The tables of the text: their rows, and their heads where those are computed. */
function bodies(lines: readonly string[], hasHead: boolean): readonly Block[] {
  return lines.flatMap((line, first) => {
    if (!isRow(line) || isRow(lines[first - 1])) return [];
    const end = lines.findIndex((other, index) => index > first && !isRow(other));
    const start = !hasHead && isSeparator(lines[first + 1]) ? first + 2 : first;
    return [{start, lines: lines.slice(start, end === -1 ? undefined : end)}];
  });
}

function stretches(lines: readonly string[], length: number): readonly Block[] {
  return lines.map((_, start) => ({start, lines: lines.slice(start, start + length)}));
}

/** How many cells stand in their rows; none of them, unless a row begins as one of the table. */
function likeness({lines}: Block, rows: readonly string[]): number {
  return rows.reduce((sum, row, index) => {
    const like = isRow(row)
      ? lines.filter((line) => !isSeparator(line) && isSameRow(line, row))
      : [lines[index]];
    const cells = cellsOf(row);
    const shared = like.map((line) => cellsOf(line ?? '').filter((cell, at) => cell === cells[at]).length);
    return sum + Math.max(0, ...shared);
  }, 0);
}

function differences(table: string, rows: readonly string[], {start, lines}: Block): readonly TableProblem[] {
  const problems: TableProblem[] = [];
  let at = 0;
  for (const [index, row] of rows.entries()) {
    const surplus = (): number => lines.length - at - (rows.length - index);
    while (surplus() > 0 && !isSameRow(lines[at], row) && isSameRow(lines[at + 1], row))
      problems.push({kind: 'extra', table, line: start + ++at});
    const isMissing = at >= lines.length || (surplus() < 0 && isSameRow(lines[at], rows[index + 1]));
    if (isMissing) problems.push({kind: 'missing', table, row, line: start + at + 1});
    else if (!isSame(lines[at++], row)) problems.push({kind: 'other', table, row, line: start + at});
  }
  const rest = lines.slice(at).map((_, index) => start + at + index + 1);
  return [...problems, ...rest.map((line) => ({kind: 'extra' as const, table, line}))];
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith('|') === true;
}

function isSeparator(line: string | undefined): boolean {
  return line !== undefined && /^\|(?:\s*:?-+:?\s*\|)+$/.test(line);
}

/** Equal but for comments, which say why the numbers of a table are no claims; how a column is aligned is the author’s. */
function isSame(line: string | undefined, row: string): boolean {
  if (line === row || (isSeparator(line) && isSeparator(row))) return true;
  return isRow(row) && cellsOf(line ?? '').join('|') === cellsOf(row).join('|');
}

/** Whether two rows are meant to be one: they begin with the same cell. */
function isSameRow(line: string | undefined, row: string | undefined): boolean {
  return line !== undefined && row !== undefined && cellsOf(line)[0] === cellsOf(row)[0];
}

/** The cells of a row without comments; of another line the line. */
function cellsOf(line: string): readonly string[] {
  if (!isRow(line)) return [line];
  const cells = line.replaceAll(/\{\/\*.*?\*\/\}/g, '').split('|');
  return cells.slice(1, line.endsWith('|') ? -1 : undefined).map((cell) => cell.trim());
}
