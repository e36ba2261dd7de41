import type {ReactNode} from 'react';
import {statusDescription, StatusPage, type StatusPortion} from '@site/src/features/field-notes/StatusPage';
import Layout from '@theme/Layout';

/** `/field-notes/status/` and its further pages; the plugin field-notes adds them. */
export default function NoteStatusRoute({portion}: {readonly portion: StatusPortion}): ReactNode {
  const {number, pages} = portion;
  return (
    <Layout
      title={number === 1 ? 'Reviews' : `Reviews, page ${number}`}
      description={number === 1 ? statusDescription : `${statusDescription} Page ${number} of ${pages}.`}
    >
      <StatusPage portion={portion} />
    </Layout>
  );
}
