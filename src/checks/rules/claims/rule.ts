import {suggest} from '../../../domain/content/nearest.ts';
import {mixedGradeProblems} from '../../../domain/evidence/claim-rules.ts';
import {grades} from '../../../domain/evidence/claim.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {knownClaims, type KnownClaims} from './known-claims.ts';
import {claimReferences, type ClaimReference} from './references.ts';

/** Every figure that a text refers to is a claim of a study.yaml or a receipt.yaml, and what stands in one table is of one kind. */
export const claims: Rule = {
  id: 'claims',
  about: 'Every claim that a page or a transcript names exists; a table mixes no facts with illustrations.',
  check: (site, {pages}) => {
    const known = knownClaims(site);
    const references = claimReferences({...site, pages});
    return [
      ...references.flatMap((reference) => unknownClaim(reference, known)),
      ...mixedTables(references, known),
    ];
  },
};

function unknownClaim(
  {file, id, place}: ClaimReference,
  {ids, drafts, former, files}: KnownClaims,
): readonly RuleFinding[] {
  const [study = '', name = ''] = id.split('.');
  const folder = [...former.keys()].find((own) => file.startsWith(`${own}/`));
  // The texts of a study may name what its older revisions state; the plugin holds each to its own.
  if (folder !== undefined && former.get(folder)?.has(id)) return [];
  if (ids.has(id)) {
    if (!drafts.has(id) || folder === `case-studies/${study}`) return [];
    return [
      errorAt(
        file,
        place,
        `The claim \`${id}\` is not published yet: a build has no figure for it.`,
        `Publish it first: \`npm run publish -- ${study}\`.`,
      ),
    ];
  }
  const ofStudy = [...ids.keys()].filter((claim) => claim.startsWith(`${study}.`));
  const fix = suggest(id, ofStudy.length > 0 ? ofStudy : ids.keys());
  const owner =
    files.get(study) ??
    (former.has(`case-studies/${study}`) ? `case-studies/${study}/study.yaml` : undefined);
  const add =
    name === '' || owner === undefined
      ? ' The page /evidence/ lists them all.'
      : ` Or add \`${name}\` to the claims of ${owner}. The page /evidence/ lists all claims.`;
  return [errorAt(file, place, `There is no claim \`${id}\`.`, `${fix}${add}`)];
}

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
            `${message}.`,
            'Show it apart from the others, in a text that says what it is.',
          ),
        ),
    );
  });
}
