import type {ReactNode} from 'react';
import type {BlockRole} from '@site/src/domain/content/compare/blocks';
import type {ComparedBlock} from '@site/src/domain/content/compare/compare';
import {foldUnchanged} from '@site/src/domain/content/compare/fold';
import type {Run} from '@site/src/domain/content/compare/words';
import styles from './Comparison.module.css';

type Props = {
  readonly blocks: readonly ComparedBlock[];
  /** What is compared, for those who cannot see that it is a comparison. */
  readonly label: string;
};

/** Two versions of a text in one: insertions underlined, deletions struck through, long unchanged stretches folded away. */
export function Comparison({blocks, label}: Props): ReactNode {
  return (
    <div className={styles.comparison} role="group" aria-label={label}>
      {foldUnchanged(blocks).map((stretch, index) =>
        stretch.kind === 'shown' ? (
          <Blocks key={index} blocks={stretch.blocks} />
        ) : (
          <details key={index} className={styles.fold}>
            <summary>{stretch.blocks.length} passages that read the same</summary>
            <Blocks blocks={stretch.blocks} />
          </details>
        ),
      )}
    </div>
  );
}

/** Marked where the layout of the page does not tell: a row, an item or a heading looks like text here. */
const roleLabels: Record<BlockRole, string | undefined> = {
  title: 'title',
  description: 'description',
  heading: undefined,
  paragraph: undefined,
  item: 'list item',
  row: 'table row',
  code: 'code',
  component: 'on the page',
};

function Blocks({blocks}: {readonly blocks: readonly ComparedBlock[]}): ReactNode {
  return blocks.map(({kind, role, runs}, index) => {
    const Block = role === 'code' ? 'pre' : 'p';
    return (
      <div key={index} className={styles.block} data-kind={kind} data-role={role}>
        {roleLabels[role] && <p className="label">{roleLabels[role]}</p>}
        <Block>
          {runs.map((run, place) => (
            <RunText key={place} {...run} />
          ))}
        </Block>
      </div>
    );
  });
}

/** Screen readers seldom announce `ins` and `del`: the words say it, unseen. */
function RunText({kind, text}: Run): ReactNode {
  if (kind === 'same') return text;
  const Mark = kind === 'inserted' ? 'ins' : 'del';
  return (
    <Mark>
      <span className={`visually-hidden ${styles.spoken}`}> {kind}: </span>
      {text}
      <span className={`visually-hidden ${styles.spoken}`}>, end of {kind} text. </span>
    </Mark>
  );
}
