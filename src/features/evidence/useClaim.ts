import {useContext} from 'react';
import type {Claim} from '@site/src/domain/evidence/claim';
import {claimIn, knownClaims} from './known-claims';
import {RevisionClaims} from './RevisionClaims';

/**
 * The claim of that id as it stood in the revision that the page shows; another page’s claim is the newest. @throws {Error} for an unknown
 * id.
 */
export function useClaim(id: string): Claim {
  const revision = useContext(RevisionClaims);
  return claimIn(revision === undefined || !(id in revision) ? knownClaims : revision, id);
}
