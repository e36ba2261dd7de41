import type {ReactNode} from 'react';
import type {RegisterPage} from '@site/src/domain/evidence/register';
import {evidenceDescription, EvidencePage} from '@site/src/features/evidence/EvidencePage';
import {RegisterData} from '@site/src/features/structured-data/RegisterData';
import Layout from '@theme/Layout';

/** `/evidence/` and its further pages; the plugin evidence adds them. */
export default function EvidenceRoute({page}: {readonly page: RegisterPage}): ReactNode {
  const {number, pages} = page;
  return number === 1 ? (
    <Layout title="Evidence" description={evidenceDescription}>
      <RegisterData description={evidenceDescription} />
      <EvidencePage page={page} />
    </Layout>
  ) : (
    <Layout
      title={`Evidence, page ${number}`}
      description={`Page ${number} of ${pages} of the register of every figure that this site claims, with grade, conditions and source.`}
    >
      <EvidencePage page={page} />
    </Layout>
  );
}
