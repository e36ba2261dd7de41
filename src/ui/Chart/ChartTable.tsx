import type {ReactNode} from 'react';
import type {ChartTable as Table} from '@site/src/domain/chart/chart';
import {DataTable} from '@site/src/ui/DataTable/DataTable';

/** The data of a chart, folded under it. */
export function ChartTable({title, table}: {readonly title: string; readonly table: Table}): ReactNode {
  const columns = table.columns.map((label, at) =>
    isFigures(table, at) ? ({label, kind: 'number'} as const) : {label},
  );
  const rows = table.rows.map(([header = '', ...cells]) => ({header, cells}));
  return <DataTable summary="The data as a table" caption={title} columns={columns} groups={[{rows}]} />;
}

/** Whether every cell of a column begins with a figure or stands for a missing one. */
function isFigures({rows}: Table, column: number): boolean {
  return rows.every((row) => /^[−+<>≤≥±~]?\s?\d|^–?$/.test(row[column] ?? ''));
}
