import type {Segment} from '../source/segment.ts';
import {viewsOf} from '../view/views.ts';
import type {ClientMatch, FindClients} from './find-clients.ts';

/** A client’s name in a file; `hidden` says how the file writes it where that is not plainly. */
export type ClientInFile = ClientMatch & {readonly hidden: string | undefined};

/** Every client’s name in a text with these segments, in order of place: as it is written, and in what they hide. */
export function clientsIn(
  text: string,
  segments: readonly Segment[],
  find: FindClients,
): readonly ClientInFile[] {
  const found: ClientInFile[] = find(text).map((match) => ({...match, hidden: undefined}));
  const views = segments.flatMap(({view, kind}) => viewsOf(view, kind));
  for (const view of views.filter((one) => one.text !== text)) {
    for (const match of find(view.text)) {
      const start = view.start(match.start);
      const end = view.end(match.end - 1);
      if (!found.some((other) => other.start < end && start < other.end))
        found.push({start, end, value: match.value, hidden: view.hidden});
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
