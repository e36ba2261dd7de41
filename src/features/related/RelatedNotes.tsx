import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import related from '@generated/related/default/related.json';
import {NoteRows} from '@site/src/features/field-notes/NoteRows';

/** `<RelatedNotes practice="latency-profiling"/>` in MDX: the field notes that name this practice page, newest first. */
export function RelatedNotes({practice}: {readonly practice: string}): ReactNode {
  const {shown = [], more = 0} = related.practice[practice]?.notes ?? {};
  return (
    <>
      <NoteRows as="h3" notes={shown} empty="No field note names this practice yet." />
      {more > 0 && (
        <p>
          <Link to="/field-notes/">All field notes</Link>: {more} more belong here.
        </p>
      )}
    </>
  );
}
