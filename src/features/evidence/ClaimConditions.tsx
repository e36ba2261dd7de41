import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Claim} from '@site/src/domain/evidence/claim';
import {ConditionList, Fact} from './ConditionList';
import {registerAddress} from './register-address';
import styles from './ClaimConditions.module.css';

/**
 * The grade of a claim; on demand, under which conditions it holds; and a link to its row in the register. A figure that only an older
 * revision gave has no row.
 */
export function ClaimConditions({claim}: {readonly claim: Claim}): ReactNode {
  const {grade, metric, statistic, source} = claim;
  const address = registerAddress(claim);
  const of = (
    <span className="visually-hidden">
      {' '}
      of {metric}, {source.title}
    </span>
  );
  return (
    <div className={styles.foot}>
      <details className={styles.conditions}>
        <summary>
          {grade} · conditions{of}
        </summary>
        <ConditionList
          claim={claim}
          before={<Fact term="Statistic" value={statistic} />}
          after={<Fact term="Source" value={<a href={source.to}>{source.title}</a>} />}
        />
      </details>
      {address !== undefined && (
        <Link className={styles.register} to={address}>
          register entry{of}
        </Link>
      )}
    </div>
  );
}
