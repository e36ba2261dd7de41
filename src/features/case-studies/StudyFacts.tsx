import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {valuesOf, type FacetName} from '@site/src/domain/evidence/facets';
import type {Revision} from '@site/src/domain/evidence/revision';
import type {Study} from '@site/src/domain/evidence/study';
import {facetLinks} from './facet-words';
import {nameOf} from './revisions/revision-words';
import {RevisionMenu} from './revisions/RevisionMenu';
import styles from './StudyFacts.module.css';

type Props = {
  readonly study: Study;
  /** The revision that the page shows. */
  readonly revision: Revision;
};

/**
 * Who the client is, where the case belongs, which revision of it this is and why. What other cases share leads to them; what was not
 * published is said to be so.
 */
export function StudyFacts({study, revision}: Props): ReactNode {
  const {client, year, service, symptoms, to, revisions} = study;
  return (
    <dl className={styles.facts}>
      <Fact term="client">{client}</Fact>
      <Fact term="year">{year === undefined ? 'not published' : <FacetLinks study={study} facet="year" />}</Fact>
      <Fact term="service">
        {service === undefined ? 'not published' : <FacetLinks study={study} facet="service" />}
      </Fact>
      {symptoms.length > 0 && (
        <Fact term="symptoms">
          <FacetLinks study={study} facet="symptom" />
        </Fact>
      )}
      <Fact term="revision">
        {revision.id}, {nameOf(revision)}
        <p className={styles.reason}>{revision.reason}</p>
        <RevisionMenu to={to} revisions={revisions} current={revision} />
      </Fact>
    </dl>
  );
}

function Fact({term, children}: {readonly term: string; readonly children: ReactNode}): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function FacetLinks({study, facet}: {readonly study: Study; readonly facet: FacetName}): ReactNode {
  return facetLinks(facet, valuesOf(study, facet)).map(({to, label}, index) => (
    <span key={to}>
      {index > 0 && ' · '}
      <Link to={to}>{label}</Link>
    </span>
  ));
}
