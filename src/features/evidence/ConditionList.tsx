import type {ReactNode} from 'react';
import {conditionNames, type Claim, type ConditionName} from '@site/src/domain/evidence/claim';
import styles from './ConditionList.module.css';

const words: Readonly<Record<ConditionName, string>> = {
  load: 'Load',
  window: 'Window',
  sample: 'Sample size',
  environment: 'Environment',
  period: 'Period',
};

type Props = {
  readonly claim: Pick<Claim, 'conditions' | 'interval' | 'note'>;
  /** Facts before the conditions, each a `Fact`. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
};

/** Under which conditions a claim holds. What was not published is said to be so. */
export function ConditionList({claim: {conditions, interval, note}, before, after}: Props): ReactNode {
  return (
    <dl className={styles.list}>
      {before}
      {conditionNames.map((name) => (
        <Fact key={name} term={words[name]} value={conditions[name]} />
      ))}
      {interval !== undefined && <Fact term="Interval" value={interval} />}
      {note !== undefined && <Fact term="Note" value={note} />}
      {after}
    </dl>
  );
}

/** A fact of a claim; undefined is “not published”. */
export function Fact({term, value}: {readonly term: string; readonly value: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={value === undefined ? styles.missing : undefined}>{value ?? 'not published'}</dd>
    </div>
  );
}
