import type {ReactNode} from 'react';
import type {Study} from '@site/src/domain/evidence/study';
import {CaseStudiesPage} from '@site/src/features/case-studies/CaseStudiesPage';
import Layout from '@theme/Layout';

/** `/case-studies/`; the plugin case-studies adds it. */
export default function CaseStudiesRoute({studies}: {readonly studies: readonly Study[]}): ReactNode {
  return (
    <Layout
      title="Case studies"
      description="Engagements of the practice, told with their figures, their conditions and what the figures do not say."
    >
      <CaseStudiesPage studies={studies} />
    </Layout>
  );
}
