import type {Article, CorrectionComment} from 'schema-dts';
import type {Revision, RevisionKind} from '../evidence/revision.ts';

/** Revisions that say that an earlier one misled. A measurement taken anew corrects nothing: it only changes the date. */
const CORRECTS: ReadonlySet<RevisionKind> = new Set(['correction', 'clarification', 'retraction']);

/**
 * What revisions, the oldest first, say of an article: published with the first, modified with the newest, and corrected by those
 * that say so.
 */
export function describeRevisions(
  revisions: readonly Revision[],
): Pick<Article, 'datePublished' | 'dateModified' | 'version' | 'creativeWorkStatus' | 'correction'> {
  const [first] = revisions;
  const newest = revisions.at(-1);
  const corrections = revisions.filter(({kind}) => CORRECTS.has(kind));
  return {
    datePublished: first?.date,
    dateModified: newest?.date,
    version: newest?.id,
    creativeWorkStatus: newest?.kind === 'retraction' ? 'Retracted' : undefined,
    // JSON leaves out what is undefined: no empty lists on the page.
    correction:
      corrections.length === 0
        ? undefined
        : corrections.map(({date, reason}): CorrectionComment => ({
            '@type': 'CorrectionComment',
            datePublished: date,
            text: reason,
          })),
  };
}
