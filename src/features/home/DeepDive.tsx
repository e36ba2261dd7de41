import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {TranscriptById} from '@site/src/features/case-studies/TranscriptById';
import {ClaimById} from '@site/src/features/evidence/ClaimById';
import {claimById} from '@site/src/features/evidence/known-claims';
import {claimText} from '@site/src/domain/evidence/claim';
import {THIN_SPACE} from '@site/src/domain/quantity/format';
import {Section} from '@site/src/ui/Section/Section';
import styles from './DeepDive.module.css';

/** One case at length: the order-matching engine. */
export function DeepDive(): ReactNode {
  const share = claimText(claimById('order-matching-engine.diagnosed-share'));
  return (
    <Section
      id="deep-dive"
      label="case · order-matching engine"
      title="The language stayed. Four data structures changed."
    >
      <div className={styles.columns}>
        <div className={styles.text}>
          <p>
            A mid-stage trading firm wanted three times the throughput from its cash-equities matching engine,
            and the same determinism. It had spent nine months on a rewrite in another, faster language. The
            rewrite stalled.
          </p>
          <p>
            Three call sites held {share} of the tail. A step of serialisation copied every order twice;
            bursts fell on the global allocator; inserting an order rebalanced a <code>std::map</code>. We
            changed four data structures and the allocator strategy, in 11{THIN_SPACE}weeks.
          </p>
          <p>
            Replay is as deterministic as it was. CI now holds every pull request against a tape recorded in
            production, and turns back one that makes p99 worse by over 3{THIN_SPACE}%.
          </p>
          <p>
            <Link to="/case-studies/order-matching-engine/">Read the case</Link>
          </p>
        </div>
        <div className={styles.claims}>
          <ClaimById id="order-matching-engine.throughput">
            <p>In 11{THIN_SPACE}weeks, in the language that was there.</p>
          </ClaimById>
          <ClaimById id="order-matching-engine.p99" />
        </div>
      </div>
      <div className={styles.transcript}>
        <TranscriptById id="order-matching-engine/tape" />
      </div>
    </Section>
  );
}
