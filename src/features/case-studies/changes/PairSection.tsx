import type {ReactNode} from 'react';
import {differs} from '@site/src/domain/content/compare/compare';
import type {RevisionPair} from '@site/src/domain/evidence/changes';
import {Comparison} from '@site/src/features/editions/Comparison';
import {changesAnchor} from './anchors';
import {ClaimChanges} from './ClaimChanges';
import styles from './StudyChangesPage.module.css';

type Props = {readonly pair: RevisionPair; readonly isOpen: boolean};

/** Two revisions: their claims value by value, then their text word by word. Folded where it is not the newest pair. */
export function PairSection({pair: {from, to, text, claims}, isOpen}: Props): ReactNode {
  const reworded = differs(text);
  return (
    <details className={styles.pair} open={isOpen}>
      <summary>
        <h2>
          From {from} to {to}
        </h2>
        <span className="label">
          {countOf(claims.length, 'claim')} {claims.length === 1 ? 'differs' : 'differ'} ·{' '}
          {reworded ? `${countOf(text.filter(({kind}) => kind !== 'unchanged').length, 'passage')} of text` : 'the text reads the same'}
        </span>
      </summary>
      {/* The anchor is within the folded part: a browser opens what its target stands in. */}
      <div id={changesAnchor(from, to)} className={styles.pairBody}>
        <h3>Claims</h3>
      <ClaimChanges from={from} to={to} changes={claims} />
      <h3>Text</h3>
      {reworded ? (
        <Comparison blocks={text} label={`The text of ${from} compared with ${to}`} />
      ) : (
        <p className={styles.same}>The text reads the same in both.</p>
      )}
      </div>
    </details>
  );
}

function countOf(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${noun}${count === 1 ? '' : 's'}`;
}
