import type {ReactNode} from 'react';
import type {Facet} from '@site/src/domain/evidence/facets';
import {facetWords} from '@site/src/features/case-studies/facet-words';
import {FacetPage} from '@site/src/features/case-studies/FacetPage';
import Layout from '@theme/Layout';

/** `/case-studies/<facet>/`: every value of a facet. The plugin case-studies adds one a facet. */
export default function CaseStudyFacetRoute({facet}: {readonly facet: Facet}): ReactNode {
  const {one, many} = facetWords[facet.name];
  return (
    <Layout
      title={`Case studies by ${one}`}
      description={`The case studies by ${one}: all ${many} that a case has (${facet.values.length}), with the number of cases behind each.`}
    >
      <FacetPage facet={facet} />
    </Layout>
  );
}
