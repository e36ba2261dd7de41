import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {pageAnchor, pairAnchor, type PageView, type PairView} from '@site/src/domain/editions/view';
import {Comparison} from './Comparison';
import styles from './ChangesPage.module.css';

/** Two editions: every page that differs with its reasons and the comparison, then the names of those that do not. */
export function PairSection({from, to, pages}: PairView): ReactNode {
  const changed = pages.filter((page) => page.state !== 'unchanged');
  const unchanged = pages.filter((page) => page.state === 'unchanged');
  const id = pairAnchor(from, to);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <p className="label">{'// compared'}</p>
      <h2 id={id}>
        From edition {from} to {to}
      </h2>
      {changed.length === 0 && <p className={styles.text}>Every page reads the same in both.</p>}
      {changed.map((page) => (
        <PageSection key={page.page} from={from} to={to} page={page} />
      ))}
      {changed.length > 0 && unchanged.length > 0 && (
        <div className={styles.unchanged}>
          <h3>Pages that read the same in both</h3>
          <ul>
            {unchanged.map(({page, title, links}) => (
              <li key={page}>{links[0] ? <Link to={links[0].to}>{title}</Link> : title}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function PageSection({
  from,
  to,
  page,
}: {
  readonly from: string;
  readonly to: string;
  readonly page: PageView;
}): ReactNode {
  const {title, reasons, links, state, blocks} = page;
  return (
    <article className={styles.page} id={pageAnchor(from, to, page.page)}>
      <h3>{title}</h3>
      <dl className={styles.reasons}>
        {reasons.map((reason) => (
          <div key={`${reason.to} ${reason.reason}`}>
            <dt className="label">
              {reason.kind} · {reason.from} → {reason.to}
            </dt>
            <dd>{reason.reason}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.links}>
        The whole page:{' '}
        {links.map(({edition, to: address}, index) => (
          <span key={edition}>
            {index > 0 && ' · '}
            <Link to={address}>in {edition}</Link>
          </span>
        ))}
        {state === 'added' && ` · not in ${from}`}
        {state === 'removed' && ` · no longer in ${to}`}
      </p>
      {state === 'changed' && <Comparison blocks={blocks} label={`${title}: ${from} compared with ${to}`} />}
    </article>
  );
}
