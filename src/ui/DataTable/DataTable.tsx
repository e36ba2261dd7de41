import {useId, type ReactNode} from 'react';
import {ScrollFrame} from '@site/src/ui/ScrollFrame/ScrollFrame';
import styles from './DataTable.module.css';

export type DataColumn = {
  readonly label: string;
  /** How its cells are set: `number` right-aligned, `code` as short mono strings, `prose` never narrower than a phrase. */
  readonly kind?: 'number' | 'code' | 'prose';
};

/** A row: its header, which stands in the first column and is unique in its group, and a cell for each other column. */
export type DataRow = {readonly header: string; readonly cells: readonly ReactNode[]};

/** Rows under a common heading; without a label it is a plain table body. */
export type DataGroup = {readonly label?: string; readonly rows: readonly DataRow[]};

export type DataTableProps = {
  /** What the table holds; it also names the frame in which a wide table scrolls. */
  readonly caption: string;
  readonly columns: readonly DataColumn[];
  readonly groups: readonly DataGroup[];
  /** With a summary, such as “The data as a table”, the table is folded; in print it is always open. */
  readonly summary?: string;
};

/** A plain table that reads aloud, in print and without script. A wide one scrolls inside its own frame, by keyboard too. */
export function DataTable({summary, ...table}: DataTableProps): ReactNode {
  if (summary === undefined) return <Table {...table} />;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{summary}</summary>
      <Table {...table} />
    </details>
  );
}

function Table({caption, columns, groups}: Omit<DataTableProps, 'summary'>): ReactNode {
  const captionId = useId();
  return (
    <ScrollFrame labelledBy={captionId}>
      <table className={styles.table}>
        <caption className={styles.caption} id={captionId}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({label, kind}) => (
              <th key={label} className={cellClass(kind)} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.label ?? ''}>
            {group.label !== undefined && (
              <tr>
                <th className={styles.group} scope="rowgroup" colSpan={columns.length}>
                  {group.label}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <Row key={row.header} columns={columns} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollFrame>
  );
}

function Row({columns, row}: {readonly columns: readonly DataColumn[]; readonly row: DataRow}): ReactNode {
  const [first, ...others] = columns;
  return (
    <tr>
      <th className={cellClass(first?.kind)} scope="row">
        {row.header}
      </th>
      {others.map(({label, kind}, at) => (
        <td key={label} className={cellClass(kind)}>
          {row.cells[at]}
        </td>
      ))}
    </tr>
  );
}

function cellClass(kind: DataColumn['kind']): string | undefined {
  return kind === undefined ? styles.cell : `${styles.cell} ${styles[kind]}`;
}
