import studies from '@generated/case-studies/default/claims.json';
import notes from '@generated/receipts/default/claims.json';
import type {Claim} from '@site/src/domain/evidence/claim';

/** The newest state of every claim that a page may show, by id. */
export const knownClaims: Readonly<Record<string, Claim>> = {...studies, ...notes};

/**
 * The newest state of the claim of that id. @throws {Error} for an unknown id, which `npm run check` reports with file and line before a
 * build.
 */
export function claimById(id: string): Claim {
  return claimIn(knownClaims, id);
}

/** The claim of that id among these. @throws {Error} for an unknown id. */
export function claimIn(known: Readonly<Record<string, Claim>>, id: string): Claim {
  const claim = known[id];
  if (claim === undefined) {
    throw new Error(
      `Claim “${id}” is not known: claims stand in case-studies/<slug>/study.yaml and in a note’s receipt.yaml.`,
    );
  }
  return claim;
}
