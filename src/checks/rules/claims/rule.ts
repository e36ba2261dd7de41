import {nearest, suggest} from '../../../domain/content/nearest.ts';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import {mixedGradeProblems} from '../../../domain/evidence/claim-rules.ts';
import {grades} from '../../../domain/evidence/claim.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {Rule} from '../../core/rule.ts';
import {knownClaims, type KnownClaims} from './known-claims.ts';
import {claimReferences, type ClaimReference} from './references.ts';
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

function unknownClaim(
  {file, id, place}: ClaimReference,
  {ids, drafts, former, files, unreadable}: KnownClaims,
): readonly RuleFinding[] {
  const [study = '', name = ''] = id.split('.');
  const folder = [...former.keys()].find((own) => file.startsWith(`${own}/`));
  // The texts of a study may name what its older revisions state; the plugin holds each to its own.
  if (folder !== undefined && former.get(folder)?.has(id)) return [];
  if (unreadable.has(study)) return [];
  // Nobody knows the name of a note whose path has none: `notes` tells it.
  if (file.startsWith('blog/') && noteName(file.slice('blog/'.length)) === undefined) return [];
  if (ids.has(id)) {
    if (!drafts.has(id) || folder === `case-studies/${study}`) return [];
    return [
      errorAt(
        file,
        place,
        `The claim \`${id}\` is not published yet: a build has no figure for it.`,
        `Publish the case study when it is ready: \`npm run publish -- ${study}\`. Until then take the claim out here.`,
      ),
    ];
  }
  const ofStudy = [...ids.keys()].filter((claim) => claim.startsWith(`${study}.`));
  const bare = bareNote(file, files);
  const scaffold = `\`npm run new -- note ${bare} --receipt\` adds to this note a receipt.yaml, its scripts and the line \`receipt: receipt.yaml\``;
  if (bare !== undefined && study === bare) {
    return [
      errorAt(
        file,
        place,
        `There is no claim \`${id}\`: the note has no receipt, in which its claims stand.`,
        `${scaffold}. Write the figure as the claim \`${name}\` of that receipt.yaml.`,
      ),
    ];
  }
  const owner =
    files.get(study) ??
    (former.has(`case-studies/${study}`) ? `case-studies/${study}/study.yaml` : undefined);
  const add =
    name === '' || owner === undefined
      ? ' The page /evidence/ lists them all.'
      : ` Or add \`${name}\` to the claims of ${owner}. The page /evidence/ lists all claims.`;
  const known = ofStudy.length > 0 ? ofStudy : [...ids.keys()];
  const own =
    bare === undefined || nearest(id, known) !== undefined
      ? ''
      : ` For a figure of the note’s own ${scaffold}.`;
  // A neighbour may be another figure: `p95` is no slip of `p99`.
  const near = nearest(id, known);
  const meant = near === undefined ? suggest(id, known) : `If \`${near}\` is meant, write that.`;
  return [errorAt(file, place, `There is no claim \`${id}\`.`, `${meant}${add}${own}`)];
}

/** The name of a note that has no receipt, so that it can have no claims of its own. */
function bareNote(file: string, receipts: KnownClaims['files']): string | undefined {
  const slug = noteName(file.replace(/^blog\//, ''))?.slug;
  return file.startsWith('blog/') && slug !== undefined && !receipts.has(slug) ? slug : undefined;
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
            `${message.replace(/^the/, 'The')}.`,
            `Move \`${id}\` out of this table, into a text that says that it illustrates.`,
          ),
        ),
    );
  });
}
