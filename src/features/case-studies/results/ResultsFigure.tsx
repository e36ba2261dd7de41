import type {ReactNode} from 'react';
import {claimChange, claimMultiple, claimText, type Claim} from '@site/src/domain/evidence/claim';
import {BeforeAfter} from '@site/src/ui/BeforeAfter/BeforeAfter';
import {DataTable, type DataRow} from '@site/src/ui/DataTable/DataTable';
import {Figure} from '@site/src/ui/Figure/Figure';
import {claimTitle} from '../claim-title';
import {resultsOf, type Compared} from './panels';
import styles from './ResultsFigure.module.css';

type Props = {
  readonly claims: readonly Claim[];
  /** What stands over a claim’s drawing, where its words are to be a link. */
  readonly titleOf?: (claim: Claim) => ReactNode;
};

/**
 * The result of a study at one look: every claim that compares two states, to scale, its table, and what was published alone. A study
 * without a comparison says so instead of drawing one.
 */
export function ResultsFigure({claims, titleOf = claimTitle}: Props): ReactNode {
  const {panels, alone} = resultsOf(claims);
  const compared = panels.flatMap((panel) => panel.compared);
  if (compared.length === 0) return <NothingCompared alone={alone} />;
  return (
    <Figure
      label="// result"
      title="Before and after, to scale"
      caption="Every change that was published for this case. The ratios are computed from the figures; conditions stand beside the claims and in the register."
      table={<ResultsTable compared={compared} />}
    >
      {panels.map(({unit, axis, compared: rows}) => (
        <BeforeAfter
          key={unit}
          axis={axis}
          unit={unit === '×' ? 'multiple of what was before' : unit}
          pairs={rows.map(({claim, before, after, ratio, improved}) => ({
            key: claim.id,
            title: titleOf(claim),
            before: {value: before.value, label: before.text},
            after: {value: after.value, label: after.text},
            ratio,
            improved,
          }))}
        />
      ))}
      <Alone claims={alone} />
    </Figure>
  );
}

function NothingCompared({alone}: {readonly alone: readonly Claim[]}): ReactNode {
  return (
    <section className={styles.nothing} aria-label="Result">
      <p className="label">{'// result'}</p>
      <p>
        {alone.length === 0
          ? 'No figure was published for this case, so none is drawn.'
          : 'No figure of this case was published both before and after, so no change is drawn.'}
      </p>
      <Alone claims={alone} />
    </section>
  );
}

/** Figures without a counterpart: a bar of one would compare it with nothing. */
function Alone({claims}: {readonly claims: readonly Claim[]}): ReactNode {
  if (claims.length === 0) return null;
  return (
    <div className={styles.alone}>
      <p>Published alone, so there is nothing to compare and nothing is drawn:</p>
      <dl>
        {claims.map((claim) => (
          <div key={claim.id}>
            <dt>{claimTitle(claim)}</dt>
            <dd className="num">{claimText(claim)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ResultsTable({compared}: {readonly compared: readonly Compared[]}): ReactNode {
  return (
    <DataTable
      summary="The data as a table"
      caption="What was published before and after, and what is computed from it"
      columns={[
        {label: 'Claim', kind: 'prose'},
        {label: 'Before', kind: 'number'},
        {label: 'After', kind: 'number'},
        {label: 'Times better', kind: 'number'},
        {label: 'Change', kind: 'number'},
        {label: 'Grade', kind: 'code'},
      ]}
      groups={[{rows: compared.map(rowOf)}]}
    />
  );
}

const NONE = 'not published';

function rowOf({claim, before, after}: Compared): DataRow {
  const isMultiple = claim.figure.kind === 'multiple';
  return {
    header: claimTitle(claim),
    cells: [
      isMultiple ? NONE : before.text,
      isMultiple ? NONE : after.text,
      isMultiple ? after.text : (claimMultiple(claim) ?? '–'),
      claimChange(claim) ?? '–',
      claim.grade,
    ],
  };
}
