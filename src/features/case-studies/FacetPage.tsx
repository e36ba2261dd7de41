import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Facet} from '@site/src/domain/evidence/facets';
import {STUDIES_ROUTE} from '@site/src/domain/evidence/study-lists';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {facetWords, valueLabel} from './facet-words';
import styles from './FacetPage.module.css';

/** Every value of a facet with the number of studies behind it. */
export function FacetPage({facet: {name, values}}: {readonly facet: Facet}): ReactNode {
  const {one, many} = facetWords[name];
  return (
    <div className="frame">
      <PageHeader
        label={<Link to={STUDIES_ROUTE}>← All case studies</Link>}
        title={`By ${one}`}
        lead={`Which ${many} the cases have, and how many cases stand behind each.`}
      />
      {values.length === 0 ? (
        <p>
          No case names one. <Link to={STUDIES_ROUTE}>See all cases</Link>.
        </p>
      ) : (
        <ul className={styles.values}>
          {values.map(({value, label, count, to}) => (
            <li key={value}>
              <Link to={to}>{valueLabel({facet: name, value, label})}</Link>
              <span className="num">
                {count}
                <span className="visually-hidden"> {count === 1 ? 'case' : 'cases'}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
