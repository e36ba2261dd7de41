import {LATER_KINDS, revisionId, type Revision} from './revision.ts';

/** Something wrong in the list of revisions, at the field that is to be mended. */
export type RevisionProblem = {
  readonly path: readonly (string | number)[];
  readonly message: string;
  /** Where an entry has another number than its place: both of them. */
  readonly renumbered?: {readonly from: string; readonly to: string};
};

/** Whether a list begins with a later revision, and r1 is nowhere: its author wrote down what is new alone. */
export function lacksFirst(revisions: readonly Revision[]): boolean {
  const [first] = revisions;
  return first !== undefined && first.kind !== 'first' && revisions.every(({id}) => id !== 'r1');
}

/**
 * Revisions are numbered r1, r2, … without a gap, the oldest first; only r1 is the first; dates never go back. `day` is that of the first
 * publication, where it is known.
 */
export function revisionProblems(
  revisions: readonly Revision[],
  day = 'YYYY-MM-DD',
): readonly RevisionProblem[] {
  const lacking = Number(lacksFirst(revisions));
  const first = `- {id: r1, date: ${day}, kind: first, reason: First publication.}`;
  const message = `the list begins with ${revisions[0]?.id}, and r1, the first publication, is missing: put a line before it, \`${first}\``;
  const found = revisions.flatMap(({id, date, kind}, index) => {
    const problems: RevisionProblem[] = [];
    const isFirst = index + lacking === 0;
    const wanted = revisionId(index + 1 + lacking);
    const before = revisions[index - 1];
    if (id !== wanted)
      problems.push({
        path: [index, 'id'],
        message: `${id} stands here, and revisions are numbered without a gap, the oldest first: write \`id: ${wanted}\``,
        renumbered: {from: id, to: wanted},
      });
    if ((kind === 'first') !== isFirst)
      problems.push({
        path: [index, 'kind'],
        message: isFirst
          ? `r1 is the first publication, and \`${kind}\` is for a later one: write \`kind: first\``
          : `only entry 1 is \`first\`: write what this entry is to the one before, one of ${LATER_KINDS}`,
      });
    if (before !== undefined && date < before.date)
      problems.push({
        path: [index, 'date'],
        message: `${date} is before ${before.date}, the date of entry ${index}, and the oldest stands first: correct the day that is wrong`,
      });
    return problems;
  });
  return lacking === 0 ? found : [{path: [0, 'id'], message}, ...found];
}
