import claims from '@generated/case-studies/default/claims.json';
import addresses from '@generated/evidence/default/addresses.json';
import type {Claim} from '@site/src/domain/evidence/claim';

/**
 * Where a claim’s row stands in the register. None where the register holds another figure than this one: it has each claim’s newest
 * state, and an older revision’s page shows the state of that time.
 */
export function registerAddress({id, revision}: Claim): string | undefined {
  return claims[id]?.revision === revision ? addresses[id] : undefined;
}
