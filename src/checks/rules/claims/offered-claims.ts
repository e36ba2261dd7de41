import {closest, LISTED, nearest, suggest} from '../../../domain/content/nearest.ts';
import type {KnownClaims} from './known-claims.ts';
import type {ClaimReference} from './references.ts';

/**
 * The claims that may stand where a text names an unknown one, those of the same study or note before others, and the mend that names
 * them. One that no build shows yet is offered only in a text of its study that is still being written.
 */
export function offeredClaims(
  {file, id}: ClaimReference,
  {ids, drafts, closed}: KnownClaims,
): {readonly offered: readonly string[]; readonly text: string} {
  const shown = [...ids.keys()].filter((claim) => {
    const [owner = ''] = claim.split('.');
    return !drafts.has(claim) || (file.startsWith(`case-studies/${owner}/`) && !closed.has(owner));
  });
  const [study = ''] = id.split('.');
  const ofStudy = shown.filter((claim) => claim.startsWith(`${study}.`));
  const offered = ofStudy.length > 0 ? ofStudy : shown;
  const near = nearest(id, offered);
  // A neighbour may be another figure: `p95` is no slip of `p99`.
  if (near !== undefined) return {offered, text: `If \`${near}\` is meant, write that.`};
  if (offered.length > LISTED && closest(id, offered).length === 0)
    return {
      offered,
      text: `None of the ${offered.length} claims has a similar name. A new figure is first written as a claim, in the receipt.yaml of a note or the study.yaml of a case study.`,
    };
  const [only] = ofStudy;
  const text =
    ofStudy.length === 1
      ? `Write \`${only}\`, the only claim of \`${study}\` that can stand here.`
      : suggest(id, offered);
  return {offered, text: withGrades(text, ids)};
}

/** Marks what is made up to explain: it is no figure of an engagement. */
function withGrades(text: string, ids: KnownClaims['ids']): string {
  return text.replace(/`?([a-z0-9-]+(?:\.[a-z0-9-]+)+)`?/g, (written, id: string) =>
    ids.get(id) === 'illustrative' ? `${written} (illustrative)` : written,
  );
}
