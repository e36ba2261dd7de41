import type {ReactNode} from 'react';
import {notReached, stageLine, type Stage} from '@site/src/domain/pipeline/stage';
import {formatQuantity} from '@site/src/domain/quantity/quantity';
import {DataTable, type DataColumn} from '@site/src/ui/DataTable/DataTable';
import {Figure} from '@site/src/ui/Figure/Figure';
import {Pipeline, type PipelineStage} from '@site/src/ui/Pipeline/Pipeline';
import {allowedRegression, prToProduction, stages} from './stages';

export type PipelineFigureProps = {
  /** Leaves the figure's own title away, where the page's heading says it. */
  readonly headingless?: boolean;
};

/** The pipeline used in CI engagements: seven stages, what each does, and what happens when it fails, with its table. */
export function PipelineFigure({headingless = false}: PipelineFigureProps): ReactNode {
  return (
    <Figure
      label="// pipeline"
      title="Seven stages, and the one that most teams leave out"
      headingless={headingless}
      caption={<Caption />}
      conditions="Load, window and sample not published; nor the statistic behind each stage’s time."
      source="CI engagements. Reported."
      table={
        <DataTable
          summary="The data as a table"
          caption="The stages in order, with their figures and what a failure brings"
          columns={tableColumns}
          groups={[
            {
              rows: stages.map((stage) => ({
                header: stage.name,
                cells: [stageLine(stage), ...tellingsOf(stage)],
              })),
            },
          ]}
        />
      }
    >
      <Pipeline
        name="Stages from commit to production"
        open={stages.find(({gate}) => gate)?.name}
        stages={stages.map((stage) => ({
          name: stage.name,
          line: stageLine(stage),
          accent: stage.gate,
          facts: factsOf(stage),
        }))}
      />
    </Figure>
  );
}

function Caption(): ReactNode {
  return (
    <p>
      Each stage can be cached, measured and reverted by itself. From pull request to production the median is{' '}
      <span className="num">{formatQuantity(prToProduction)}</span>. The perf gate turns back any change that
      makes p99 worse by over <span className="num">{formatQuantity(allowedRegression)}</span>, before the
      canary. It is the stage that most teams go without, and the one that their worst incidents would not
      have got past.
    </p>
  );
}

const terms = ['Does', 'Measures', 'A failure stops', 'Who learns it', 'What is reverted'] as const;

const tableColumns: readonly DataColumn[] = [
  {label: 'Stage', kind: 'code'},
  {label: 'Figure', kind: 'code'},
  ...terms.map((label) => ({label, kind: 'prose'}) as const),
];

/** What is told of a stage, in the order of `terms`. */
function tellingsOf({name, does, measures, failure}: Stage): readonly string[] {
  const after = notReached(stages, name);
  const stops = after.length === 0 ? failure.stops : `${failure.stops} Not reached: ${after.join(', ')}.`;
  return [does, measures, stops, failure.told, failure.reverted];
}

function factsOf(stage: Stage): PipelineStage['facts'] {
  const tellings = tellingsOf(stage);
  return terms.map((term, at) => ({term: term.toLowerCase(), text: tellings[at] ?? ''}));
}
