import type {ReactNode} from 'react';
import {ClaimFigure} from './ClaimFigure';
import {useClaim} from './useClaim';

type Props = {readonly id: string; readonly label?: ReactNode; readonly children?: ReactNode};

/** `<Claim id="feed-fan-out.p99"/>` in MDX: as it stood in the revision that the page shows; another study’s claim is the newest. */
export function ClaimById({id, ...props}: Props): ReactNode {
  return <ClaimFigure claim={useClaim(id)} {...props} />;
}
