import type {ComponentType, ReactNode} from 'react';
import Head from '@docusaurus/Head';
import type {OlderRevision} from '@site/src/domain/evidence/changes';
import {CaseStudyPage} from '@site/src/features/case-studies/CaseStudyPage';
import {RevisionTranscripts} from '@site/src/features/case-studies/revisions/RevisionTranscripts';
import {RevisionClaims} from '@site/src/features/evidence/RevisionClaims';
import {site} from '@site/src/site';
import type {TocEntry} from '@site/src/ui/Contents/contentsOf';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';

type Props = {
  readonly older: OlderRevision;
  readonly body: ComponentType & {readonly toc: readonly TocEntry[]};
};

/** `/case-studies/<slug>/r1/`: an older revision with its own figures, out of search indexes. The plugin case-studies adds it. */
export default function CaseStudyRevisionRoute({older, body: Body}: Props): ReactNode {
  const {study, revision, claims, transcripts} = older;
  const canonical = site.url + study.to;
  return (
    <Layout title={`${study.title} (revision ${revision.id})`} description={study.summary} above={study}>
      <Head>
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={canonical} />
        <meta property="og:url" content={canonical} />
      </Head>
      <RevisionClaims value={claims}>
        <RevisionTranscripts value={transcripts}>
          <CaseStudyPage study={study} revision={revision} claims={Object.values(claims)} toc={Body.toc}>
            <MDXContent>
              <Body />
            </MDXContent>
          </CaseStudyPage>
        </RevisionTranscripts>
      </RevisionClaims>
    </Layout>
  );
}
