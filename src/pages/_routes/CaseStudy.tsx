import type {ComponentType, ReactNode} from 'react';
import type {Study} from '@site/src/domain/evidence/study';
import {CaseStudyPage} from '@site/src/features/case-studies/CaseStudyPage';
import type {TocEntry} from '@site/src/ui/Contents/contentsOf';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';

type Props = {
  readonly study: Study;
  readonly body: ComponentType & {readonly toc: readonly TocEntry[]};
};

/** `/case-studies/<slug>/`; the plugin case-studies adds it once a study. */
export default function CaseStudyRoute({study, body: Body}: Props): ReactNode {
  return (
    <Layout title={study.title} description={study.summary}>
      <CaseStudyPage study={study} toc={Body.toc}>
        <MDXContent>
          <Body />
        </MDXContent>
      </CaseStudyPage>
    </Layout>
  );
}
