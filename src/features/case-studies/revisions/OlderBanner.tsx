import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {formatDate} from '@site/src/domain/content/date';
import {changesRoute, type Revision} from '@site/src/domain/evidence/revision';
import {Banner} from '@site/src/ui/Banner/Banner';
import {changesAnchor} from '../changes/anchors';
import {nameOf} from './revision-words';

type Props = {
  readonly to: string;
  readonly revisions: readonly Revision[];
  readonly current: Revision;
};

/** On an older revision: that it is one, why each newer one was published, and the ways to the newest and to what changed. */
export function OlderBanner({to, revisions, current}: Props): ReactNode {
  const newer = revisions.slice(revisions.findIndex(({id}) => id === current.id) + 1);
  const newest = newer.at(-1);
  if (newest === undefined) return null;
  return (
    <Banner label="About this revision">
      <p>
        You are reading revision {current.id} of {formatDate(current.date)}. It is not the newest.{' '}
        <Link to={to}>Read revision {newest.id}</Link> or{' '}
        <Link to={`${changesRoute(to)}#${changesAnchor(current.id, newest.id)}`}>
          what changed since, word by word
        </Link>
        .
      </p>
      {newer.map((revision) => (
        <p key={revision.id}>
          {revision.id}, {nameOf(revision)}: {revision.reason}
        </p>
      ))}
    </Banner>
  );
}
