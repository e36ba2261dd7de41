import {mixedGradeProblems} from '../../../domain/evidence/claim-rules.ts';
import {grades} from '../../../domain/evidence/claim.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {knownClaims, type KnownClaims} from './known-claims.ts';
import {claimReferences, type ClaimReference} from './references.ts';
import {unknownClaim} from './unknown-claim.ts';
import {unshownClaims} from './unshown.ts';

/** Every figure that a text refers to is a claim of a study.yaml or a receipt.yaml, and what stands in one table is of one kind. */
export const claims: Rule = {
  id: 'claims',
  about:
    'Every claim that a page or a transcript names exists, every claim of a receipt is shown, and a table mixes no facts with illustrations.',
  check: (site, {pages}) => {
    const known = knownClaims(site);
    const references = claimReferences({...site, pages});
    return [
      ...references.flatMap((reference) => unknownClaim(reference, known)),
      ...mixedTables(references, known),
      ...unshownClaims(site, claimReferences(site)),
    ];
  },
};

function mixedTables(references: readonly ClaimReference[], {ids}: KnownClaims): readonly RuleFinding[] {
  const tables = Map.groupBy(
    references.filter(({table}) => table !== undefined),
    ({file, table}) => `${file} ${table}`,
  );
  return [...tables.values()].flatMap((table) => {
    const graded = table.flatMap(({id}) => {
      const grade = grades.find((grade) => grade === ids.get(id));
      return grade === undefined ? [] : [{name: id, grade}];
    });
    return mixedGradeProblems(graded).flatMap(({path: [id], message}) =>
      table
        .filter((reference) => reference.id === id)
        .map(({file, place}) =>
          errorAt(
            file,
            place,
            `${message.replace(/^the/, 'The')}.`,
            `Move \`${id}\` out of this table, into a text that says that it illustrates.`,
          ),
        ),
    );
  });
}
