import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {TranscriptById} from '@site/src/features/case-studies/TranscriptById';
import {ClaimById, claimById} from '@site/src/features/evidence/ClaimById';
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
            A mid-stage trading firm asked for triple the throughput of its cash-equities matching engine,
            with determinism kept. Nine months had gone into a rewrite in another, faster language. It
            stalled.
          </p>
          <p>
            Three call sites held {share} of the tail: a serialisation step that copied each order twice, the
            global allocator under bursts, and order insertion, where <code>std::map</code> rebalanced. In
            eleven weeks four data structures and the allocator strategy changed.
          </p>
          <p>
            Deterministic replay was preserved. CI now gates each pull request against a tape recorded in
            production, and rejects one that moves p99 on the tape by over 3{THIN_SPACE}%.
          </p>
          <p>
            <Link to="/case-studies/order-matching-engine/">Read the case</Link>
          </p>
        </div>
        <div className={styles.claims}>
          <ClaimById id="order-matching-engine.throughput" />
          <ClaimById id="order-matching-engine.p99" />
        </div>
      </div>
      <div className={styles.transcript}>
        <TranscriptById id="order-matching-engine/tape" />
      </div>
    </Section>
  );
}
