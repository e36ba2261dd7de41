import type {ReactNode} from 'react';
import type {Claim} from '@site/src/domain/evidence/claim';
import {claimTitle} from '@site/src/features/case-studies/claim-title';
import {ClaimBars} from './ClaimBars';
import {ClaimConditions} from './ClaimConditions';
import {FigureText} from './FigureText';
import styles from './ClaimFigure.module.css';

type Props = {
  readonly claim: Claim;
  /** A small mono line over the figure, such as the case's name. */
  readonly label?: ReactNode;
  /** What the figure means, in a sentence. */
  readonly children?: ReactNode;
};

/** A claim wherever it stands: the figure, its bars to scale with the computed ratio, its grade and its conditions. */
export function ClaimFigure({claim, label, children}: Props): ReactNode {
  return (
    <figure className={styles.claim}>
      <p className="label">{label ?? claimTitle(claim)}</p>
      <p className={styles.figure}>
        <FigureText figure={claim.figure} />
      </p>
      <ClaimBars claim={claim} />
      {children && <div className={styles.text}>{children}</div>}
      <ClaimConditions claim={claim} />
    </figure>
  );
}
