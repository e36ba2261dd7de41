import type {ReactNode} from 'react';
import type {Facet} from '@site/src/domain/evidence/facets';
import type {StudyList} from '@site/src/domain/evidence/study-lists';
import {CaseStudiesPage} from '@site/src/features/case-studies/CaseStudiesPage';
import {filterClause, filterTitle} from '@site/src/features/case-studies/facet-words';
import Layout from '@theme/Layout';

type Props = {
  readonly list: StudyList;
  readonly filters: {readonly facets: readonly Facet[]; readonly total: number};
};

/** A page of a list of case studies: `/case-studies/`, or one value of a facet under it. The plugin case-studies adds them. */
export default function CaseStudiesRoute({list, filters}: Props): ReactNode {
  const {filter, page, total} = list;
  const place = page > 1 ? `, page ${page}` : '';
  return (
    <Layout
      title={`${filter === undefined ? 'Case studies' : filterTitle(filter)}${place}`}
      description={
        filter === undefined
          ? `Engagements of the practice, told with their figures, their conditions and what the figures do not say${place}.`
          : `Case studies ${filterClause(filter)} (${total} of ${filters.total}): figures, their conditions and what they do not say${place}.`
      }
    >
      <CaseStudiesPage list={list} {...filters} />
    </Layout>
  );
}
