import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '@site/src/domain/content/date';
import type {EditionView} from '@site/src/domain/editions/view';
import {site} from '@site/src/site';
import styles from './ChangesPage.module.css';

/** What an edition is for, and the list of all, newest first. */
export function EditionList({editions}: {readonly editions: readonly EditionView[]}): ReactNode {
  const frozen = editions.find(({edition}) => edition.state === 'frozen');
  const named = frozen?.overviews[0]?.to;
  return (
    <section className={styles.section}>
      <p className="label">{'// editions'}</p>
      <h2>What an edition is</h2>
      <div className={styles.text}>
        <p>
          An edition is a copy of the services and practice pages. Once it is frozen its words do not change,
          and it keeps its address. Its figures are those of the case studies, whose revisions say when one
          was corrected. The open edition is the pages as they are today.
        </p>
        <p>
          A letter of engagement can name an edition. Both sides then read the same words until the engagement
          ends, whatever the pages say by then.
          {frozen && named && (
            <>
              {' '}
              In a letter: “as described in edition {frozen.edition.name},{' '}
              <code>{`${site.url}${named}`}</code>”.
            </>
          )}
        </p>
      </div>
      <dl className={styles.editions}>
        {editions.map(({edition, overviews}) => (
          <div key={edition.name}>
            <dt>
              <span className="num">{edition.name}</span>
              <span className="label">
                {edition.state === 'open' ? 'open' : `frozen on ${formatDate(edition.published)}`}
              </span>
            </dt>
            <dd>
              {edition.summary}
              {overviews.length > 0 && (
                <ul>
                  {overviews.map(({title, to}) => (
                    <li key={to}>
                      <Link to={to}>{title}</Link>
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
