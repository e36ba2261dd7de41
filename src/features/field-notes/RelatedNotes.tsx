import type {ReactNode} from 'react';
import notes from '@generated/related/default/notes.json';
import {NoteRows} from './NoteRows';

/** `<RelatedNotes practice="latency-profiling"/>` in MDX: the field notes that name this practice page. */
export function RelatedNotes({practice}: {readonly practice: string}): ReactNode {
  return (
    <NoteRows
      as="h3"
      notes={notes.byPractice[practice] ?? []}
      empty="No field note names this practice yet."
    />
  );
}
