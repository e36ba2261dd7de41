import addresses from '@generated/evidence/default/addresses.json';
import type {Claim} from '@site/src/domain/evidence/claim';
import {knownClaims} from './known-claims';

/**
 * Where a claim’s row stands in the register. None where the register holds another figure than this one: it has each claim’s newest
 * state, and an older revision’s page shows the state of that time.
 */
export function registerAddress({id, revision}: Claim): string | undefined {
  return knownClaims[id]?.revision === revision ? addresses[id] : undefined;
}
