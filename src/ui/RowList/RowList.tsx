import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import styles from './RowList.module.css';

export type Row = {
  readonly to: string;
  /** The small mono label at the start: a number, a year, a date. */
  readonly label: ReactNode;
  readonly title: ReactNode;
  readonly text?: ReactNode;
  /** What stands under the text, outside the link: tags, a figure. */
  readonly extra?: ReactNode;
};

type Props = {
  readonly rows: readonly Row[];
  /** What stands in place of no rows: what to do next. */
  readonly empty: ReactNode;
  /** The level of the rows' headings. */
  readonly as?: 'h2' | 'h3';
};

/** A list of pages as rows between hairlines: label, title, text. */
export function RowList({rows, empty, as: Heading = 'h3'}: Props): ReactNode {
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  return (
    <ul className={styles.rows}>
      {rows.map(({to, label, title, text, extra}) => (
        <li key={to} className={styles.row}>
          <p className="label">{label}</p>
          <div>
            <Heading className={styles.title}>
              <Link to={to}>{title}</Link>
            </Heading>
            {extra}
          </div>
          {text && <p className={styles.text}>{text}</p>}
        </li>
      ))}
    </ul>
  );
}
