import type {DOMAttributes, ReactNode} from 'react';
import styles from './HeatMap.module.css';
import type {HeatCell, HeatMapProps, HeatRow} from './model';
import type {Position} from './move';

type Handlers = Pick<
  DOMAttributes<HTMLTableElement>,
  'onKeyDown' | 'onFocus' | 'onPointerOver' | 'onPointerLeave'
>;

export type HeatGridProps = Pick<HeatMapProps, 'name' | 'rowsAre' | 'columns' | 'rows'> & {
  /** Whether script runs: only then is the table a grid with a tab stop. */
  readonly live: boolean;
  readonly chosen: Position;
  readonly inspected: Position;
  readonly handlers: Handlers;
};

/** The cells with their row and column headers. */
export function HeatGrid({
  name,
  rowsAre,
  columns,
  rows,
  live,
  chosen,
  inspected,
  handlers,
}: HeatGridProps): ReactNode {
  return (
    <div className={styles.frame}>
      <table className={styles.grid} role={live ? 'grid' : undefined} aria-label={name} {...handlers}>
        <thead>
          <tr>
            <th className={styles.corner} scope="col">
              {rowsAre}
            </th>
            {columns.map((column) => (
              <th key={column} className={styles.column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <Row
              key={row.label}
              columns={columns}
              row={row}
              at={at}
              live={live}
              chosen={chosen}
              inspected={inspected}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type RowProps = Pick<HeatGridProps, 'columns' | 'live' | 'chosen' | 'inspected'> & {
  readonly row: HeatRow;
  readonly at: number;
};

function Row({columns, row, at, live, chosen, inspected}: RowProps): ReactNode {
  return (
    <tr>
      <th className={styles.row} scope="row">
        {row.label}
      </th>
      {row.cells.map((cell, column) => (
        <Cell
          key={columns[column]}
          cell={cell}
          role={live ? 'gridcell' : undefined}
          tabIndex={live ? (isAt(chosen, at, column) ? 0 : -1) : undefined}
          inspected={isAt(inspected, at, column)}
        />
      ))}
    </tr>
  );
}

type CellProps = {
  readonly cell: HeatCell;
  readonly role: 'gridcell' | undefined;
  readonly tabIndex: number | undefined;
  readonly inspected: boolean;
};

function Cell({cell, role, tabIndex, inspected}: CellProps): ReactNode {
  return (
    <td
      className={`${styles.cell} ${styles[`tone${cell.tone}`]}`}
      role={role}
      tabIndex={tabIndex}
      data-inspected={inspected || undefined}
    >
      <span className={styles.value}>{cell.values[0]}</span> <span className={styles.note}>{cell.note}</span>
    </td>
  );
}

function isAt(position: Position, row: number, column: number): boolean {
  return position.row === row && position.column === column;
}
