import type {ReactNode} from 'react';
import type {ChangesView} from '@site/src/domain/editions/view';
import {changesDescription, ChangesPage} from '@site/src/features/editions/ChangesPage';
import Layout from '@theme/Layout';

/** `/changes/`; the plugin editions adds it. */
export default function ChangesRoute({view}: {readonly view: ChangesView}): ReactNode {
  return (
    <Layout title="Changes between editions" description={changesDescription}>
      <ChangesPage view={view} />
    </Layout>
  );
}
