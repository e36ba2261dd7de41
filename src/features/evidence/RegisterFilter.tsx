import {useId, type ReactNode, type RefObject} from 'react';
import {grades} from '@site/src/domain/evidence/claim';
import type {RegisterRow} from '@site/src/domain/evidence/register';
import {formatSort, parseSort, sortKeys, type SortKey} from '@site/src/domain/evidence/register-sort';
import {choicesOf, type Choice, type RegisterView} from '@site/src/domain/evidence/register-view';
import styles from './RegisterFilter.module.css';

type Props = {
  readonly form: RefObject<HTMLFormElement | null>;
  /** All rows: what there is to choose from. */
  readonly rows: readonly RegisterRow[];
  readonly view: RegisterView;
  readonly onView: (view: RegisterView) => void;
};

const orders: Readonly<Record<SortKey, readonly [ascending: string, descending: string]>> = {
  ratio: ['smallest ratio first', 'largest ratio first'],
  metric: ['metric, A to Z', 'metric, Z to A'],
  grade: ['grade, measured first', 'grade, illustrative first'],
  source: ['source, A to Z', 'source, Z to A'],
  date: ['oldest first', 'newest first'],
};

/** What the reader asks of the register: words, grade, metric, source, order. It works by script alone and is hidden without. */
export function RegisterFilter({form, rows, view, onView}: Props): ReactNode {
  const id = useId();
  const choices = choicesOf(rows);
  return (
    <form
      ref={form}
      className={styles.filter}
      role="search"
      aria-label="Filter the register"
      autoComplete="off"
      data-needs-script=""
      onSubmit={(event) => event.preventDefault()}
    >
      <p className={`${styles.field} ${styles.words}`}>
        <label htmlFor={`${id}-text`}>Words</label>
        <input
          id={`${id}-text`}
          type="search"
          name="q"
          value={view.text}
          onChange={(event) => onView({...view, text: event.target.value})}
        />
      </p>
      <Select
        label="Grade"
        name="grade"
        value={view.grade}
        choices={choices.grades}
        onChange={(value) => onView({...view, grade: grades.find((grade) => grade === value)})}
      />
      <Select
        label="Metric"
        name="metric"
        value={view.metric}
        choices={choices.metrics}
        onChange={(metric) => onView({...view, metric})}
      />
      <Select
        label="Source"
        name="study"
        value={view.study}
        choices={choices.studies}
        onChange={(study) => onView({...view, study})}
      />
      <p className={`${styles.field} ${styles.order}`}>
        <label htmlFor={`${id}-order`}>Order</label>
        <select
          id={`${id}-order`}
          name="sort"
          value={formatSort(view.sort)}
          onChange={(event) => onView({...view, sort: parseSort(event.target.value)})}
        >
          <option value="">as published</option>
          {sortKeys.flatMap((by) =>
            orders[by].map((words, index) => (
              <option key={words} value={formatSort({by, descending: index === 1})}>
                {words}
              </option>
            )),
          )}
        </select>
      </p>
    </form>
  );
}

type SelectProps = {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string | undefined) => void;
};

/** A value that no row has, from an old address, stays chosen and visible, so that the reader sees why nothing matches. */
function Select({label, name, value = '', choices, onChange}: SelectProps): ReactNode {
  const id = useId();
  const known = value === '' || choices.some((choice) => choice.value === value);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        value={value}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">any</option>
        {!known && <option value={value}>{value} (0)</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label} ({choice.count})
          </option>
        ))}
      </select>
    </p>
  );
}
