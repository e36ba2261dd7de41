import type {ReactNode} from 'react';
import {isReserved, site} from '@site/src/site';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {Island} from '@site/src/islands/Island';
import EngageComposer from './EngageComposer.island';
import styles from './EngagePage.module.css';

/** `/engage/`: what to tell us, what happens next, and the e-mail that says it. */
export function EngagePage(): ReactNode {
  return (
    <div className="frame">
      <PageHeader
        label="// engage"
        title="Start an engagement"
        lead="Three things are enough. A few sentences on each will do; graphs can follow."
      />
      <section className={styles.section} aria-labelledby="write">
        <h2 id="write">Write to us</h2>
        <Island name="EngageComposer" of={EngageComposer} />
      </section>
      <section className={styles.section} aria-labelledby="next">
        <h2 id="next">What happens next</h2>
        <ol className={styles.steps}>
          <li>
            <p>
              Your mail program opens with the text that you wrote here. You read it once more and send it.
            </p>
          </li>
          <li>
            <p>We answer with a next step: of the useful ones, the quickest. It may be one question back.</p>
          </li>
          <li>
            <p>
              If there is an engagement, it begins with four agreements: which transaction users wait for, how
              long it may take, which window counts, and at which load the trouble is real.
            </p>
          </li>
        </ol>
        <p className={styles.care}>
          Leave out what is confidential: credentials, customers’ data, names that you may not share. An
          engagement can start without them, and what was not sent cannot leak.
        </p>
        {isReserved(site.email) && (
          <p className={styles.care}>
            The address on this page is a reserved one and reaches nobody until the practice has filled in its
            own.
          </p>
        )}
      </section>
    </div>
  );
}
