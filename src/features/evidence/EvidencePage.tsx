import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {EVIDENCE_PATH, SCHEMA_PATH} from '@site/src/domain/evidence/evidence-paths';
import type {RegisterPage} from '@site/src/domain/evidence/register';
import {Island} from '@site/src/islands/Island';
import {PageHeader} from '@site/src/ui/PageHeader/PageHeader';
import {Section} from '@site/src/ui/Section/Section';
import EvidenceRegister from './EvidenceRegister.island';
import {GradeTable} from './GradeTable';
import {RegisterPages} from './RegisterPages';
import {RegisterTable} from './RegisterTable';

/** What `/evidence/` says of itself, on the page and to search engines. */
export const evidenceDescription =
  'Every figure that this site claims, with its grade, its conditions, its source and the revision that published it. What was not published is said to be so.';

/** `/evidence/` and the further pages of the register. The first explains the grades and is filtered by script. */
export function EvidencePage({page}: {readonly page: RegisterPage}): ReactNode {
  const {number, pages, total, counts, rows} = page;
  const {collectAnchor} = useBrokenLinks();
  for (const {anchor} of rows) collectAnchor(anchor);
  const first = number === 1;
  return (
    <>
      <div className="frame">
        <PageHeader
          label="// evidence"
          title={first ? 'What this site claims' : `What this site claims, page ${number} of ${pages}`}
          lead={first ? evidenceDescription : undefined}
        />
      </div>
      {first && (
        <Section
          id="grades"
          label="// grades"
          title="How far a figure can be checked"
          intro="Every claim carries one of four grades."
        >
          <GradeTable counts={counts} total={total} />
        </Section>
      )}
      <Section
        id="claims"
        label="// register"
        title="The claims"
        intro={
          <>
            Ratios are computed from the two figures, never typed. Each row has an address of its own: its
            figure links to it. The same register as data: <a href={EVIDENCE_PATH}>evidence.json</a>,
            described by <a href={SCHEMA_PATH}>its JSON Schema</a>.
          </>
        }
      >
        {first ? (
          <Island name="EvidenceRegister" of={EvidenceRegister} />
        ) : (
          <RegisterTable caption={`Claims, page ${number} of ${pages}`} rows={rows} />
        )}
        {pages > 1 && <RegisterPages number={number} pages={pages} />}
      </Section>
    </>
  );
}
