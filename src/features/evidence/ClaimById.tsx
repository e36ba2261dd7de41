import {useContext, type ReactNode} from 'react';
import claims from '@generated/case-studies/default/claims.json';
import type {Claim} from '@site/src/domain/evidence/claim';
import {ClaimFigure} from './ClaimFigure';
import {RevisionClaims} from './RevisionClaims';

type Props = {readonly id: string; readonly label?: ReactNode; readonly children?: ReactNode};

/** The newest state of the claim of that id. @throws {Error} for an unknown id, which `npm run check` reports with file and line before a build. */
export function claimById(id: string): Claim {
  return claimIn(claims, id);
}

/** `<Claim id="feed-fan-out.p99"/>` in MDX: as it stood in the revision that the page shows; another study’s claim is the newest. */
export function ClaimById({id, ...props}: Props): ReactNode {
  const revision = useContext(RevisionClaims);
  return (
    <ClaimFigure
      claim={claimIn(revision === undefined || !(id in revision) ? claims : revision, id)}
      {...props}
    />
  );
}

function claimIn(known: Readonly<Record<string, Claim>>, id: string): Claim {
  const claim = known[id];
  if (claim === undefined)
    throw new Error(`Claim “${id}” is not known: claims stand in case-studies/<slug>/study.yaml.`);
  return claim;
}
