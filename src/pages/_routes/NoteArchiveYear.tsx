import type {ReactNode} from 'react';
import type {YearPage} from '@site/src/domain/notes/archive';
import {ArchiveYearPage} from '@site/src/features/field-notes/ArchiveYearPage';
import Layout from '@theme/Layout';

/** `/field-notes/archive/<year>/` and its further pages; the plugin field-notes adds them where the archive has no room for all titles. */
export default function NoteArchiveYearRoute({page}: {readonly page: YearPage}): ReactNode {
  const {year, number, pages} = page;
  const which = number === 1 ? '' : `, page ${number}`;
  return (
    <Layout
      title={`Archive of ${year}${which}`}
      description={`The field notes of ${year} by month, the newest first, page ${number} of ${pages}.`}
    >
      <ArchiveYearPage page={page} />
    </Layout>
  );
}
