import type {ReactNode} from 'react';
import claims from '@generated/case-studies/default/claims.json';
import type {Claim} from '@site/src/domain/evidence/claim';
import {ClaimFigure} from './ClaimFigure';

type Props = {readonly id: string; readonly label?: ReactNode; readonly children?: ReactNode};

/** The claim of that id. @throws {Error} for an unknown id, which `npm run check` reports with file and line before a build. */
export function claimById(id: string): Claim {
  const claim = claims[id];
  if (claim === undefined)
    throw new Error(`Claim “${id}” is not known: claims stand in case-studies/<slug>/study.yaml.`);
  return claim;
}

/** `<Claim id="feed-fan-out.p99"/>` in MDX. */
export function ClaimById({id, ...props}: Props): ReactNode {
  return <ClaimFigure claim={claimById(id)} {...props} />;
}
