import type {ReactNode} from 'react';
import type {ClaimFigure} from '@site/src/domain/evidence/claim';
import {formatQuantity} from '@site/src/domain/quantity/quantity';
import styles from './FigureText.module.css';

/** A claim's figure in words: `4.1 s → 380 ms`. Figures never wrap; a screen reader says “to” for the arrow. */
export function FigureText({figure}: {readonly figure: ClaimFigure}): ReactNode {
  switch (figure.kind) {
    case 'multiple':
      return <span className={styles.side}>{formatQuantity(figure.multiple)}</span>;
    case 'value':
      return <span className={styles.side}>{formatQuantity(figure.value)}</span>;
    case 'change':
      return (
        <>
          <span className={styles.side}>{formatQuantity(figure.before)}</span>
          <span className={styles.arrow} aria-hidden="true">
            →
          </span>
          <span className="visually-hidden"> to </span>
          <span className={styles.side}>{formatQuantity(figure.after)}</span>
        </>
      );
  }
}
