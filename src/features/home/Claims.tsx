import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {claimText} from '@site/src/domain/evidence/claim';
import {claimById} from '@site/src/features/evidence/known-claims';
import {ClaimFigure} from '@site/src/features/evidence/ClaimFigure';
import styles from './Claims.module.css';

/** Three claims with their figures to scale. Every number here is read from the cases' data. */
export function Claims(): ReactNode {
  const payments = claimById('payments-authorisation.p99');
  const throughput = claimById('payments-authorisation.throughput');
  const quotes = claimById('quote-latency.tail');
  const build = claimById('monorepo-ci.build');
  const flakes = claimById('monorepo-ci.flake-rate');
  return (
    <>
      <div className={styles.claims}>
        <ClaimFigure
          claim={payments}
          label={<Link to={payments.source.to}>case · payments authorisation</Link>}
        >
          <p>
            Production <code>auth/charge</code> at p99. The load on each core rose meanwhile:{' '}
            {claimText(throughput)}.
          </p>
        </ClaimFigure>
        <ClaimFigure claim={quotes} label={<Link to={quotes.source.to}>case · quote latency, tail</Link>}>
          <p>
            A trading platform lost time in the host path after a kernel update. The NIC was not the
            bottleneck. Which percentile this tail is was not published.
          </p>
        </ClaimFigure>
        <ClaimFigure claim={build} label={<Link to={build.source.to}>case · monorepo CI, build</Link>}>
          <p>The build of a pull request. Its flake rate fell in the same engagement: {claimText(flakes)}.</p>
        </ClaimFigure>
      </div>
      <p className={styles.source}>
        These figures come from engagements, and their raw data is with the clients. What was not published
        about them is said beside each.
      </p>
    </>
  );
}
