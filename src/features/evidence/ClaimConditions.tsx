import type {ReactNode} from 'react';
import {conditionNames, type Claim, type ConditionName} from '@site/src/domain/evidence/claim';
import styles from './ClaimConditions.module.css';

const words: Readonly<Record<ConditionName, string>> = {
  load: 'Load',
  window: 'Window',
  sample: 'Sample size',
  environment: 'Environment',
  period: 'Period',
};

/** The grade of a claim and, on demand, under which conditions it holds. What was not published is said to be so. */
export function ClaimConditions({claim}: {readonly claim: Claim}): ReactNode {
  const {grade, statistic, conditions, note, source} = claim;
  return (
    <details className={styles.conditions}>
      <summary>
        {grade} · conditions
        <span className="visually-hidden">
          {' '}
          of {claim.metric}, {source.title}
        </span>
      </summary>
      <dl>
        <Fact term="Statistic" value={statistic} />
        {conditionNames.map((name) => (
          <Fact key={name} term={words[name]} value={conditions[name]} />
        ))}
        {note && <Fact term="Note" value={note} />}
        <div>
          <dt>Source</dt>
          <dd>
            <a href={source.to}>{source.title}</a>
          </dd>
        </div>
      </dl>
    </details>
  );
}

function Fact({term, value}: {readonly term: string; readonly value: string | undefined}): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={value === undefined ? styles.missing : undefined}>{value ?? 'not published'}</dd>
    </div>
  );
}
