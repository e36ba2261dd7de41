import {createContext} from 'react';
import type {Claim} from '@site/src/domain/evidence/claim';

/**
 * The claims, by id, as they stood in the revision that a page shows; `undefined`, the default, is the newest. Within it `<Claim id>`
 * shows the figures of that revision.
 */
export const RevisionClaims = createContext<Readonly<Record<string, Claim>> | undefined>(undefined);
