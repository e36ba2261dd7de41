import type {ComponentType, ReactNode} from 'react';
import type {Study} from '@site/src/domain/evidence/study';
import {CaseStudyPage} from '@site/src/features/case-studies/CaseStudyPage';
import {StudyData} from '@site/src/features/structured-data/StudyData';
import type {TocEntry} from '@site/src/ui/Contents/contentsOf';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';

type Props = {
  readonly study: Study;
  readonly body: ComponentType & {readonly toc: readonly TocEntry[]};
};

/** `/case-studies/<slug>/`: the newest revision. The plugin case-studies adds it once a study. */
export default function CaseStudyRoute({study, body: Body}: Props): ReactNode {
  const newest = study.revisions.at(-1);
  if (newest === undefined) throw new Error(`The case study ${study.slug} has no revision.`);
  return (
    <Layout title={study.title} description={study.summary}>
      <StudyData study={study} />
      <CaseStudyPage study={study} revision={newest} claims={study.claims} toc={Body.toc}>
        <MDXContent>
          <Body />
        </MDXContent>
      </CaseStudyPage>
    </Layout>
  );
}
