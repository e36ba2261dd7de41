import {LATER_KINDS, revisionId, type Revision} from './revision.ts';

/** Something wrong in the list of revisions, at the field that is to be mended. */
export type RevisionProblem = {readonly path: readonly (string | number)[]; readonly message: string};

/** Revisions are numbered r1, r2, … without a gap, the oldest first; only r1 is the first; dates never go back. */
export function revisionProblems(revisions: readonly Revision[]): readonly RevisionProblem[] {
  return revisions.flatMap(({id, date, kind}, index) => {
    const problems: RevisionProblem[] = [];
    const wanted = revisionId(index + 1);
    const before = revisions[index - 1];
    if (id !== wanted)
      problems.push({
        path: [index, 'id'],
        message: `${id} stands here, and revisions are numbered without a gap, the oldest first: write \`id: ${wanted}\``,
      });
    if ((kind === 'first') !== (index === 0))
      problems.push({
        path: [index, 'kind'],
        message:
          index === 0
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
}
