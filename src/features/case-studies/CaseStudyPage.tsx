import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Claim} from '@site/src/domain/evidence/claim';
import type {Revision} from '@site/src/domain/evidence/revision';
import type {Study} from '@site/src/domain/evidence/study';
import {STUDIES_ROUTE} from '@site/src/domain/evidence/study-lists';
import {RelatedToStudy} from '@site/src/features/related/RelatedToStudy';
import {Contents} from '@site/src/ui/Contents/Contents';
import {contentsOf, type TocEntry} from '@site/src/ui/Contents/contentsOf';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {SideLayout} from '@site/src/ui/SideLayout/SideLayout';
import {registerAddress} from '@site/src/features/evidence/register-address';
import {claimTitle} from './claim-title';
import {ResultsFigure} from './results/ResultsFigure';
import {OlderBanner} from './revisions/OlderBanner';
import {RetractionBanner} from './revisions/RetractionBanner';
import {StudyFacts} from './StudyFacts';

type Props = {
  readonly study: Study;
  /** The revision that the page shows, and its claims. */
  readonly revision: Revision;
  readonly claims: readonly Claim[];
  readonly toc: readonly TocEntry[];
  /** The text of the revision. */
  readonly children: ReactNode;
};

/** One engagement in one revision: what the client asked, what was found, what was moved, and what the figures do not say. */
export function CaseStudyPage({study, revision, claims, toc, children}: Props): ReactNode {
  const {slug, to, title, summary, revisions} = study;
  return (
    <>
      <OlderBanner to={to} revisions={revisions} current={revision} />
      <RetractionBanner newest={revisions.at(-1)} />
      <SideLayout
        header={
          <PageHeader label={<Link to={STUDIES_ROUTE}>← Case studies</Link>} title={title} lead={summary}>
            <StudyFacts study={study} revision={revision} />
          </PageHeader>
        }
        aside={<Contents title="On this page" items={contentsOf(toc)} />}
      >
        <ResultsFigure claims={claims} titleOf={(claim) => <ClaimTitle claim={claim} />} />
        <article className="prose">{children}</article>
        <RelatedToStudy slug={slug} />
      </SideLayout>
    </>
  );
}

/** A claim’s title leads to its row in the register, where that shows this figure. */
function ClaimTitle({claim}: {readonly claim: Claim}): ReactNode {
  const address = registerAddress(claim);
  return address === undefined ? claimTitle(claim) : <Link to={address}>{claimTitle(claim)}</Link>;
}
