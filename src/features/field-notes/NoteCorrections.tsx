import type {ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {formatDate} from '@site/src/domain/content/date';
import {changesOf, erratumTitles} from '@site/src/domain/notes/errata';
import type {NoteRecord} from '@site/src/domain/notes/note-record';
import {Banner} from '@site/src/ui/Banner/Banner';
import {revisionAnchor} from './anchors';

/** On a note that is another one than first published: each revision with its day, kind and reason, the newest first. Else nothing. */
export function NoteCorrections({record}: {readonly record: NoteRecord}): ReactNode {
  const changes = changesOf(record, 'field note');
  const {collectAnchor} = useBrokenLinks();
  for (const {id} of changes) collectAnchor(revisionAnchor(id));
  if (changes.length === 0) return null;
  return (
    <Banner label="Corrections of this note">
      {changes.map((change) => (
        <p key={change.id} id={revisionAnchor(change.id)}>
          <strong>{erratumTitles[change.kind]}</strong>, revision {change.id} of {formatDate(change.date)}:{' '}
          {change.reason}
        </p>
      ))}
    </Banner>
  );
}
