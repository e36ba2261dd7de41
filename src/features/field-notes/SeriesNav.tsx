import type {ReactNode} from 'react';
import type {SeriesPlace} from '@site/src/domain/notes/note-record';
import {PrevNext} from '@site/src/ui/PrevNext/PrevNext';

/** At the end of a part: the parts before and after it, in the reading order of its series. Nothing on a note of no series. */
export function SeriesNav({place}: {readonly place: SeriesPlace | undefined}): ReactNode {
  if (place === undefined) return null;
  const {name, part, parts, previous, next} = place;
  const kind = (number: number): string => `${name}, part ${number} of ${parts}`;
  return (
    <PrevNext
      label={`Series: ${name}`}
      previous={previous && {...previous, kind: kind(part - 1)}}
      next={next && {...next, kind: kind(part + 1)}}
    />
  );
}
