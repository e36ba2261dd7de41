import type {ReactNode} from 'react';
import {formatDate} from '@site/src/domain/content/date';
import type {RegisterRow} from '@site/src/domain/evidence/register';
import type {SortKey, SortOrder} from '@site/src/domain/evidence/register-sort';
import {ClaimBars} from './ClaimBars';
import {ConditionList} from './ConditionList';
import {FigureText} from './FigureText';
import styles from './RegisterTable.module.css';

type Props = {
  readonly caption: string;
  readonly rows: readonly RegisterRow[];
  readonly sort?: SortOrder | undefined;
  /** Chooses the order by a column's head; without it the heads are plain. */
  readonly onSort?: ((by: SortKey) => void) | undefined;
};

const columns: readonly {readonly label: string; readonly by?: SortKey}[] = [
  {label: 'Figure', by: 'ratio'},
  {label: 'What was measured', by: 'metric'},
  {label: 'Statistic'},
  {label: 'Grade', by: 'grade'},
  {label: 'Source', by: 'source'},
  {label: 'Revision', by: 'date'},
];

/** Claims as rows with an address each. On a narrow screen the rows are cards, so that nothing scrolls sideways. */
export function RegisterTable({caption, rows, sort, onSort}: Props): ReactNode {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({label, by}) => (
            <th key={label} scope="col" aria-sort={by === undefined ? undefined : directionOf(by, sort)}>
              {by === undefined || onSort === undefined ? (
                label
              ) : (
                <button type="button" onClick={() => onSort(by)}>
                  {label}
                  {by === 'ratio' && <span className="visually-hidden"> by its ratio</span>}
                </button>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({row}: {readonly row: RegisterRow}): ReactNode {
  const {anchor, to, metric, subject, statistic, grade, source, revision, date} = row;
  return (
    <tr id={anchor}>
      <th className={styles.figure} scope="row">
        <a href={to}>
          <FigureText figure={row.figure} />
        </a>
        <ClaimBars claim={row} />
      </th>
      <td className={styles.what}>
        {metric}
        {subject !== undefined && <span className={styles.subject}>{` ${subject}`}</span>}
        <details>
          <summary>
            conditions<span className="visually-hidden">{` of ${metric}, ${source.title}`}</span>
          </summary>
          <ConditionList claim={row} />
        </details>
      </td>
      <td className={styles.statistic}>{statistic ?? <i>not published</i>}</td>
      <td>{grade}</td>
      <td>
        <a href={source.to}>{source.title}</a>
      </td>
      <td className={styles.revision}>
        {revision} <time dateTime={date}>{formatDate(date)}</time>
      </td>
    </tr>
  );
}

function directionOf(by: SortKey, sort: SortOrder | undefined): 'ascending' | 'descending' | 'none' {
  if (sort?.by !== by) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}
