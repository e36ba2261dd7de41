import {formatDate} from '@site/src/domain/content/date';
import type {Revision} from '@site/src/domain/evidence/revision';

/** Kinds of revisions, as they stand in a sentence. */
const kindWords: Readonly<Record<Revision['kind'], string>> = {
  first: 'first publication',
  correction: 'a correction',
  clarification: 'a clarification',
  're-measurement': 'a re-measurement',
  retraction: 'a retraction',
};

/** When and what a revision is: `21 November 2026, a correction`. */
export function nameOf({date, kind}: Pick<Revision, 'date' | 'kind'>): string {
  return `${formatDate(date)}, ${kindWords[kind]}`;
}
