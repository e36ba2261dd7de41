import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {claimText, type Claim} from '@site/src/domain/evidence/claim';
import type {Facet} from '@site/src/domain/evidence/facets';
import {listRoute, STUDIES_ROUTE, type ListedStudy, type StudyList} from '@site/src/domain/evidence/study-lists';
import {ClaimBars} from '@site/src/features/evidence/ClaimBars';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {PrevNext} from '@site/src/ui/PrevNext/PrevNext';
import {RowList} from '@site/src/ui/RowList/RowList';
import {facetWords, filterHeading} from './facet-words';
import {FacetNav} from './FacetNav';
import {serviceNames} from './services';
import styles from './CaseStudiesPage.module.css';

type Props = {
  readonly list: StudyList;
  readonly facets: readonly Facet[];
  /** How many studies there are without a filter. */
  readonly total: number;
};

/** Published engagements, all or those with one value of a facet, each with its headline figure where there is one. */
export function CaseStudiesPage({list, facets, total}: Props): ReactNode {
  const {filter, studies} = list;
  return (
    <div className="frame">
      {filter === undefined ? (
        <PageHeader
          label="// case studies"
          title="What was slow, and what moved it"
          lead="Each case gives its figures as they were reported, and says which facts were not published."
        />
      ) : (
        <PageHeader
          label={<Link to={STUDIES_ROUTE}>← All case studies</Link>}
          title={filterHeading(filter)}
          lead={`Filtered by ${facetWords[filter.facet].one}: ${list.total} of ${total} ${total === 1 ? 'case' : 'cases'}.`}
        />
      )}
      <FacetNav facets={facets} total={total} current={filter} />
      <RowList
        as="h2"
        empty={
          filter === undefined ? (
            <>
              No case is published yet. <Link to="/practice/">The practice pages</Link> say what we are hired for.
            </>
          ) : (
            <>
              No case has this {facetWords[filter.facet].one}. <Link to={STUDIES_ROUTE}>See all cases</Link>.
            </>
          )
        }
        rows={studies.map((study) => ({
          to: study.to,
          label: labelOf(study),
          title: study.title,
          text: study.summary,
          extra: study.retracted ? null : <Headline claim={study.headline} />,
        }))}
      />
      <Pages list={list} />
    </div>
  );
}

function labelOf({service, year, retracted}: ListedStudy): string {
  const known = [service && serviceNames[service], year].filter(Boolean);
  const words = known.length === 0 ? ['service and year not published'] : known;
  return [...(retracted ? ['retracted'] : []), ...words].join(' · ');
}

function Headline({claim}: {readonly claim: Claim | undefined}): ReactNode {
  if (claim === undefined) return <p className={styles.figure}>no figure was published</p>;
  return (
    <div className={styles.headline}>
      <p className={styles.figure}>
        {claim.statistic ?? claim.metric} <span className="num">{claimText(claim)}</span>
      </p>
      <ClaimBars claim={claim} />
    </div>
  );
}

function Pages({list: {first, page, pages}}: {readonly list: StudyList}): ReactNode {
  const to = (number: number) => ({to: listRoute(first, number), kind: `page ${number} of ${pages}`});
  return (
    <PrevNext
      label="Pages of the list"
      previous={page > 1 ? {...to(page - 1), title: 'Newer cases'} : undefined}
      next={page < pages ? {...to(page + 1), title: 'Older cases'} : undefined}
    />
  );
}
