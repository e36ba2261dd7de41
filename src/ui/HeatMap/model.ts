import type {Position} from './move';

/** A step of the colour tokens `--heat-0` … `--heat-5`. */
export type HeatTone = 0 | 1 | 2 | 3 | 4 | 5;

/** One cell. `values` match the map's `measures` in order; the first one stands in the cell, the others in the inspector. */
export type HeatCell = {readonly tone: HeatTone; readonly values: readonly string[]; readonly note: string};

/** A row: the short `label` stands beside it, the full `name` in the inspector (`64`, `64 cores`). */
export type HeatRow = {readonly label: string; readonly name: string; readonly cells: readonly HeatCell[]};

/** A heat map as plain data, so that a static page can hand it to an island. */
export type HeatMapProps = {
  /** What the map shows, for those who hear it. */
  readonly name: string;
  /** What the row labels count: `cores`. */
  readonly rowsAre: string;
  readonly columns: readonly string[];
  readonly rows: readonly HeatRow[];
  readonly measures: readonly string[];
  /** The legend: what it measures, and a label for each tone, weakest first. */
  readonly scale: {readonly label: string; readonly steps: readonly string[]};
  /** The cell that is inspected before the reader acts. */
  readonly initial: Position;
};
