import {placesIn} from '../../../domain/content/yaml-places.ts';
import {LATER_KINDS, revisionId, revisionLine} from '../../../domain/evidence/revision.ts';
import type {ReceiptClaim} from '../../../domain/receipt/claim-source.ts';
import {parseReceipt, type Receipt} from '../../../domain/receipt/receipt.ts';
import {errorAt, type RuleFinding} from '../../core/finding.ts';
import type {DataFile} from '../../core/site.ts';

/**
 * Claims that differ from the receipt `before`, at the merge base, and name no later revision of their note, or that name an earlier one.
 * What stands on main is published; a reader who cited it finds the change among the errata. A claim that is gone is told where the claims
 * begin. One that `isOpen` is to become another figure first.
 */
export function changedClaims(
  {file, source}: DataFile,
  now: Receipt,
  before: string,
  isOpen: (name: string) => boolean,
): readonly RuleFinding[] {
  const parsed = parseReceipt(before);
  if (parsed.kind === 'findings') return [];
  const placeOf = placesIn(source);
  return parsed.value.claims.flatMap((published): readonly RuleFinding[] => {
    const claim = now.claims.find(({name}) => name === published.name);
    if (claim === undefined) {
      return [
        errorAt(
          file,
          placeOf(['claims']),
          `The claim \`${published.name}\` was published and is gone: who cited it finds nothing.`,
          'Put the claim back. If it was wrong, correct its figure, or say so in its `note`, in a new revision.',
        ),
      ];
    }
    if (number(claim.revision) > number(published.revision)) return [];
    if (stated(claim) === stated(published)) {
      if (claim.revision === published.revision) return [];
      return [
        errorAt(
          file,
          placeOf(['claims', claim.name, 'revision']),
          `The claim \`${claim.name}\` was published as ${published.revision} of its note, and says ${claim.revision}.`,
          `Write \`revision: ${published.revision}\`.`,
        ),
      ];
    }
    if (isOpen(claim.name)) return [];
    const next = revisionId(number(published.revision) + 1);
    return [
      errorAt(
        file,
        placeOf(['claims', claim.name]),
        `The claim \`${claim.name}\` differs from what was published as ${published.revision}.`,
        `Write \`revision: ${next}\` here, and add ${next} below \`revisions:\` in the note’s front matter, which begins with r1, the first publication: \`${revisionLine(next)}\` (kinds: ${LATER_KINDS}).`,
      ),
    ];
  });
}

/** Everything that a reader is told of a claim. */
function stated({stated: said, measurement}: ReceiptClaim): string {
  return JSON.stringify([said, measurement]);
}

function number(revision: string): number {
  return Number(revision.slice(1));
}
