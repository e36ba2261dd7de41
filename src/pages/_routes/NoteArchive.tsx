import type {ReactNode} from 'react';
import type {Archive} from '@site/src/domain/notes/archive';
import {archiveDescription, ArchivePage} from '@site/src/features/field-notes/ArchivePage';
import Layout from '@theme/Layout';

/** `/field-notes/archive/`; the plugin field-notes adds it. */
export default function NoteArchiveRoute({archive}: {readonly archive: Archive}): ReactNode {
  return (
    <Layout title="Archive" description={archiveDescription}>
      <ArchivePage archive={archive} />
    </Layout>
  );
}
