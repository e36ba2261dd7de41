import type {ReactNode} from 'react';
import {formatDate} from '@site/src/domain/content/date';
import type {Revision} from '@site/src/domain/evidence/revision';
import {Banner} from '@site/src/ui/Banner/Banner';

/** On a study that was retracted: that it was, when and why, before anything else is read. Nothing on others. */
export function RetractionBanner({newest}: {readonly newest: Revision | undefined}): ReactNode {
  if (newest?.kind !== 'retraction') return null;
  return (
    <Banner label="Retraction">
      <p>
        This case study was retracted on {formatDate(newest.date)}: {newest.reason}
      </p>
    </Banner>
  );
}
