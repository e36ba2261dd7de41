import type {ReactNode} from 'react';
import {claimText} from '@site/src/domain/evidence/claim';
import type {Study} from '@site/src/domain/evidence/study';
import {ClaimBars} from '@site/src/features/evidence/ClaimBars';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {RowList} from '@site/src/ui/RowList/RowList';
import {headlineOf} from './headline';
import {serviceNames} from './services';
import styles from './CaseStudiesPage.module.css';

/** All engagements that the practice has published, each with its headline figure where there is one. */
export function CaseStudiesPage({studies}: {readonly studies: readonly Study[]}): ReactNode {
  return (
      <div className="frame">
        <PageHeader
          label="// case studies"
          title="What was slow, and what moved it"
          lead="Each case gives its figures as they were reported, and says which facts were not published."
        />
        <RowList
          as="h2"
          empty="No case is published yet."
          rows={studies.map((study) => ({
            to: study.to,
            label: [study.service && serviceNames[study.service], study.year].filter(Boolean).join(' · ') || 'engagement',
            title: study.title,
            text: study.summary,
            extra: <Headline study={study} />,
          }))}
        />
      </div>
  );
}

function Headline({study}: {readonly study: Study}): ReactNode {
  const claim = headlineOf(study);
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
