import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {facetRoute, type Facet, type FacetValue} from '@site/src/domain/evidence/facets';
import type {Filter} from '@site/src/domain/evidence/study-lists';
import {STUDIES_ROUTE} from '@site/src/domain/evidence/study-lists';
import {facetWords, valueLabel} from './facet-words';
import styles from './FacetNav.module.css';

/** How many values of a facet are offered at once: two lines on a wide screen. All of them stand on the facet's own page. */
const MOST_SHOWN = 8;

type Props = {
  readonly facets: readonly Facet[];
  /** How many studies there are without a filter. */
  readonly total: number;
  /** The filter of this page. */
  readonly current?: Filter | undefined;
};

/**
 * Filters as plain links to the pages of their values, each with its count. A native `<details>` on narrow screens, always open on wide
 * ones.
 */
export function FacetNav({facets, total, current}: Props): ReactNode {
  return (
    <nav className={styles.nav} aria-label="Filter the case studies">
      <details>
        <summary>Filter by service, year, symptom or metric</summary>
        <ul className={styles.facets}>
          <li>
            <span className="label">no filter</span>
            <ul className={styles.values}>
              <Value to={STUDIES_ROUTE} label="All cases" count={total} isCurrent={current === undefined} />
            </ul>
          </li>
          {facets.map((facet) => (
            <FacetRow
              key={facet.name}
              facet={facet}
              currentValue={current?.facet === facet.name ? current.value : undefined}
            />
          ))}
        </ul>
      </details>
    </nav>
  );
}

function FacetRow({
  facet: {name, values},
  currentValue,
}: {
  readonly facet: Facet;
  readonly currentValue: string | undefined;
}): ReactNode {
  if (values.length === 0) return null;
  const shown = values.filter(({value}, index) => index < MOST_SHOWN || value === currentValue);
  return (
    <li>
      <Link className="label" to={facetRoute(name)}>
        {facetWords[name].one}
      </Link>
      <ul className={styles.values}>
        {shown.map((value) => (
          <Value
            key={value.value}
            {...value}
            label={valueLabel({facet: name, ...value})}
            isCurrent={value.value === currentValue}
          />
        ))}
        {shown.length < values.length && (
          <li>
            <Link to={facetRoute(name)}>
              all {values.length} {facetWords[name].many}
            </Link>
          </li>
        )}
      </ul>
    </li>
  );
}

function Value({
  to,
  label,
  count,
  isCurrent,
}: Pick<FacetValue, 'to' | 'label' | 'count'> & {readonly isCurrent: boolean}): ReactNode {
  return (
    <li>
      <Link to={to} aria-current={isCurrent ? 'page' : undefined}>
        {label}
      </Link>{' '}
      <span className={styles.count}>
        {count}
        <span className="visually-hidden"> {count === 1 ? 'case' : 'cases'}</span>
      </span>
    </li>
  );
}
