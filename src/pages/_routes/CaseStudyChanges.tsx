import type {ReactNode} from 'react';
import type {StudyChanges} from '@site/src/domain/evidence/changes';
import {StudyChangesPage} from '@site/src/features/case-studies/changes/StudyChangesPage';
import Layout from '@theme/Layout';

/** `/case-studies/<slug>/changes/`; the plugin case-studies adds it where a study has two revisions or more. */
export default function CaseStudyChangesRoute({changes}: {readonly changes: StudyChanges}): ReactNode {
  const {study, revisions} = changes;
  return (
    <Layout
      title={`${study.title}: revisions compared`}
      description={`The ${revisions.length} revisions of the case study “${study.title}”, compared word by word and claim by claim, with the reason for each.`}
      above={study}
    >
      <StudyChangesPage changes={changes} />
    </Layout>
  );
}
