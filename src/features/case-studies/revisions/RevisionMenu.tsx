import type {ReactNode} from 'react';
import {changesRoute, revisionRoute, type Revision} from '@site/src/domain/evidence/revision';
import {VersionMenu} from '@site/src/ui/VersionMenu/VersionMenu';
import {nameOf} from './revision-words';

type Props = {
  /** The study’s own address. */
  readonly to: string;
  /** The oldest first. */
  readonly revisions: readonly Revision[];
  /** The revision that the page shows. */
  readonly current: Revision;
};

/** The revisions of a study, newest first, and the way to their comparison. Nothing where there is one. */
export function RevisionMenu({to, revisions, current}: Props): ReactNode {
  if (revisions.length === 1) return null;
  const newest = revisions.at(-1);
  return (
    <VersionMenu
      summary={`All ${revisions.length} revisions`}
      label="Revisions of this case study"
      versions={revisions.toReversed().map((revision) => ({
        name: revision.id,
        to: revision === newest ? to : revisionRoute(to, revision.id),
        text: nameOf(revision),
        isCurrent: revision.id === current.id,
      }))}
      compare={{to: changesRoute(to), label: 'What changed between them'}}
    />
  );
}
