import type {ReactNode} from 'react';
import {claimMultiple, type Claim} from '@site/src/domain/evidence/claim';
import {formatQuantity} from '@site/src/domain/quantity/quantity';
import {FigureText} from './FigureText';
import {registerAddress} from './register-address';
import {useClaim} from './useClaim';
import styles from './ClaimText.module.css';

type Part = 'before' | 'after' | 'multiple';

type Props = {
  readonly id: string;
  /** One side of a change, or how many times better it is; without it the whole figure. */
  readonly part?: Part;
};

/**
 * `<ClaimText id="…"/>` in MDX: a claim’s figure within a sentence. It leads to its row in the register, where that has the same figure.
 */
export function ClaimText({id, part}: Props): ReactNode {
  const claim = useClaim(id);
  const address = registerAddress(claim);
  const text = part === undefined ? <FigureText figure={claim.figure} /> : partText(claim, part);
  if (address === undefined) return <span className={styles.text}>{text}</span>;
  return (
    <a className={styles.text} href={address}>
      {text}
    </a>
  );
}

/** @throws {Error} where the claim has no such part. */
function partText(claim: Claim, part: Part): string {
  const {id, figure} = claim;
  if (part === 'multiple') {
    const multiple = figure.kind === 'multiple' ? formatQuantity(figure.multiple) : claimMultiple(claim);
    if (multiple !== undefined) return multiple;
  } else if (figure.kind === 'change') {
    return formatQuantity(figure[part]);
  }
  throw new Error(
    `Claim “${id}” is a ${figure.kind}: it has no part “${part}”. Leave \`part\` out, or write another.`,
  );
}
